// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/canned.h"

#include "backend/replies/shipped.h"

namespace mado::main {

std::optional<QString> installCanned(store::Database &database, const AccountId &account, const QString &packageFolder,
                                     const QDateTime &now)
{
    const auto shipped = replies::loadShipped(packageFolder);
    if (!shipped)
        return shipped.error().first().text();
    const auto done = database.write([&](store::Transaction &tx) { replies::install(tx, account, *shipped, now); });
    return done ? std::nullopt : std::optional(done.error().what);
}

} // namespace mado::main
