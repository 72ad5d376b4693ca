// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/accounts.h"

#include <algorithm>

namespace mado::line {

const LineAccount *Accounts::find(const QString &id) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const LineAccount &account) { return account.id.text() == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

QList<AccountId> Accounts::ids() const
{
    QList<AccountId> ids;
    for (const LineAccount &account : m_accounts)
        ids.append(account.id);
    return ids;
}

} // namespace mado::line
