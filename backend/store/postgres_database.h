// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"

namespace mado::store {

/// A database on a PostgreSQL 15 server, one per tenant, named by a libpq connection string ("host=… dbname=…").
/// The same promises as the embedded engine: writers queue (an advisory lock held to the end of the transaction, so
/// that several replicas queue too), readers see the last commit. A connection found dead is reopened before use.
/// LISTEN/NOTIFY tells every replica that the feed moved, once per commit.
tl::expected<std::unique_ptr<Database>, StoreError> openPostgres(const QString &conninfo);

} // namespace mado::store
