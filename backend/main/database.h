// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"

namespace mado::main {

/// The database that the configuration names: a file, or a PostgreSQL server.
tl::expected<std::unique_ptr<store::Database>, store::StoreError> openDatabase(const QString &place);

} // namespace mado::main
