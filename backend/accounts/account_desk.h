// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do to accounts that are made from templates. Each runs inside one transaction, and has all of its effects
// or none.
#pragma once

#include "backend/accounts/checks.h"
#include "backend/store/engine.h"
#include "contract/problem.h"

namespace mado::accounts {

/// Who works, where, and when.
struct Desk
{
    const Templates &templates;
    StaffName who;
    QDateTime now; ///< UTC.
};

template <class T> using Outcome = tl::expected<T, Problem>;

/// Keeps a draft; of a new account with revision 0.
Outcome<AccountId> saveDraft(store::Transaction &tx, const Desk &desk, const AccountId &id, const AccountSave &save);

/// The draft of somebody else becomes the next version, if every check is passed.
Outcome<AccountId> publish(store::Transaction &tx, const Desk &desk, const AccountId &id, const AccountPublish &step);

/// The account as it would be, with the checks of it.
Checked prepare(const Templates &templates, const AccountId &id, const AccountContent &content, int number);

AccountHead headOf(const AccountRecord &record);

} // namespace mado::accounts
