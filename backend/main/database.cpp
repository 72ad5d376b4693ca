// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/database.h"

#include "backend/store/postgres_database.h"
#include "backend/store/sqlite_database.h"

namespace mado::main {

tl::expected<std::unique_ptr<store::Database>, store::StoreError> openDatabase(const QString &place)
{
    if (place.startsWith(QLatin1String("postgresql://")))
        return store::openPostgres(place);
    return store::openSqlite(place);
}

} // namespace mado::main
