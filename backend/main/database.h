// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"

namespace mado::main {

/// The database that the configuration names: a file, or a PostgreSQL server. The first start claims it for the
/// tenant; from then on it opens for no other. An empty tenant opens only what nobody claimed.
tl::expected<std::unique_ptr<store::Database>, store::StoreError> openDatabase(const QString &place,
                                                                               const QString &tenant);

} // namespace mado::main
