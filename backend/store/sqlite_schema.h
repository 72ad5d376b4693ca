// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/migrations.h"
#include "backend/store/sqlite_connection.h"

#include <span>

namespace mado::store {

/// Throws SqliteFailure: Newer when the file is of a later version, Corrupt when it is another program's database.
/// Changes nothing.
void refuseUnknownSchema(SqliteConnection &connection, std::span<const Migration> steps);

/// Brings the schema forward, each step with its version number in one transaction.
void migrate(SqliteConnection &connection, std::span<const Migration> steps);

} // namespace mado::store
