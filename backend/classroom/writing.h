// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do to the catalogue. Each runs inside one transaction, and has all of its effects or none.
#pragma once

#include "backend/classroom/accounts.h"
#include "backend/store/engine.h"
#include "contract/commands.h"

namespace mado::classroom {

/// Who acts, for which account, and when.
struct Hand
{
    AccountId account;
    const Account &of;
    StaffName who;
    QDateTime now; ///< UTC.
};
using Outcome = tl::expected<LearningItemId, Problem>;

Outcome save(store::Transaction &tx, const Hand &hand, const LearningItemId &id, const LearningSave &save);
/// Publish: with a title in both languages, a provider and a link. Withdraw: residents no longer find it.
Outcome take(store::Transaction &tx, const Hand &hand, const LearningItemId &id, const LearningStep &step);
LearningBoard boardOf(store::Transaction &tx, const Hand &hand);

namespace refused {
Problem unknown();    ///< 404 learning.unknown
Problem changed();    ///< 409 learning.changed
Problem notNow();     ///< 409 learning.state
Problem incomplete(); ///< 409 learning.incomplete
Problem past();       ///< 409 learning.past
} // namespace refused

} // namespace mado::classroom
