// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/services.h"

#include "contract/tokyo.h"

#include <algorithm>

namespace mado::governance {

QDate Officer::today() const { return inTokyo(now).date(); }

void Officer::record(store::Transaction &tx, Permission what, const QString &subject, const QString &label,
                     const QString &reason) const
{
    services.audit.record(tx, {name(), now, what, subject, label, reason});
}

Served servedNow(store::Transaction &tx, const GovernanceServices &services)
{
    Served now = services.published ? services.published(tx) : Served();
    const QList<ServedAccount> published = now.accounts;
    const auto isPublished = [&](const AccountId &account) {
        return std::ranges::find(published, account, &ServedAccount::account) != published.end();
    };
    for (const ServedAccount &served : services.accounts) {
        if (!isPublished(served.account))
            now.accounts.append(served);
    }
    for (const ConsentPurpose &purpose : services.consents) {
        if (!isPublished(purpose.account))
            now.consents.append(purpose);
    }
    return now;
}

} // namespace mado::governance
