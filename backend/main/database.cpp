// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/database.h"

#include "backend/store/postgres_database.h"
#include "backend/store/sqlite_database.h"
#include "backend/store/tenant_rows.h"

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

namespace {

using Opened = tl::expected<std::unique_ptr<store::Database>, store::StoreError>;

Opened openAnybodys(const QString &place)
{
    if (place.startsWith("postgresql://"_L1))
        return store::openPostgres(place);
    return store::openSqlite(place);
}

tl::expected<QString, store::StoreError> ownerOf(store::Database &database, const QString &tenant)
{
    auto owner = database.read([](store::Transaction &tx) { return store::tenantOf(tx); });
    if (!owner || !owner->isEmpty() || tenant.isEmpty())
        return owner;
    return database.write([&](store::Transaction &tx) {
        if (store::tenantOf(tx).isEmpty())
            store::claimFor(tx, tenant);
        return store::tenantOf(tx);
    });
}

store::StoreError anothers(const QString &owner, const QString &tenant)
{
    const QString wanted = tenant.isEmpty() ? u"the configuration names no tenant"_s
                                            : u"the configuration is of tenant '%1'"_s.arg(tenant);
    return {
        store::StoreError::Kind::Other,
        u"the database is of tenant '%1', but %2; name the right database, or set 'tenant: %1'"_s.arg(owner, wanted)};
}

} // namespace

Opened openDatabase(const QString &place, const QString &tenant)
{
    auto database = openAnybodys(place);
    if (!database)
        return database;
    const auto owner = ownerOf(**database, tenant);
    if (!owner)
        return tl::unexpected(owner.error());
    if (*owner != tenant)
        return tl::unexpected(anothers(*owner, tenant));
    return database;
}

} // namespace mado::main
