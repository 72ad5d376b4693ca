// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"

#include <functional>

namespace mado::store {

/// The database file as it is at one moment, while others go on writing to it: taken into memory, as much as it is
/// large, so that no readable copy lies on a disk, and given to `take` once. Blocks.
tl::expected<void, StoreError> copySqlite(const QString &path,
                                          const std::function<void(const char *data, qint64 size)> &take);

} // namespace mado::store
