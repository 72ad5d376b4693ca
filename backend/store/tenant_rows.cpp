// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/tenant_rows.h"

namespace mado::store {

QString tenantOf(Transaction &tx)
{
    const auto rows = tx.query("SELECT id FROM tenant LIMIT 1");
    return rows.empty() ? QString() : rows[0].text(0);
}

void claimFor(Transaction &tx, const QString &tenant) { tx.execute("INSERT INTO tenant (id) VALUES ($1)", {tenant}); }

} // namespace mado::store
