// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/scope.h"

#include "backend/store/people_rows.h"

namespace mado::accounts {

bool covers(store::Transaction &tx, const StaffId &who, const AccountId &account, const QString &prefecture)
{
    const auto member = store::findMember(tx, who);
    if (!member)
        return false;
    const StaffScope &scope = member->details.scope;
    return scope.prefectures.contains(prefecture) && (scope.accounts.isEmpty() || scope.accounts.contains(account));
}

} // namespace mado::accounts
