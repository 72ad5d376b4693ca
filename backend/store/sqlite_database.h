// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "backend/store/migrations.h"

#include <chrono>
#include <span>

namespace mado::store {

struct SqliteOptions
{
    /// False skips waiting for the disk at each commit: for throw-away databases only, a power cut loses commits.
    bool durable = true;
    std::size_t readers = 4;
    std::chrono::milliseconds busyTimeout{5000};
};

/// Opens the database at `path`, creating it (0600) and its folder (0700) where absent, and brings its schema forward.
/// Refuses files of a newer version, of other programs and on network file systems, leaving them as they are.
tl::expected<std::unique_ptr<Database>, StoreError> openSqlite(const QString &path, const SqliteOptions &options = {});

/// The same with other migrations: for tests of upgrades.
tl::expected<std::unique_ptr<Database>, StoreError> openSqlite(const QString &path, const SqliteOptions &options,
                                                               std::span<const Migration> steps);

} // namespace mado::store
