// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do to rounds. Each runs inside one transaction, and has all of its effects or none.
#pragma once

#include "backend/rounds/accounts.h"
#include "backend/store/engine.h"
#include "contract/commands.h"
#include "contract/survey_round.h"

namespace mado::rounds {

/// Who acts, for which account, and when.
struct Hand
{
    AccountId account;
    const Account &of;
    StaffName who;
    QDateTime now; ///< UTC.
};
/// The subject that the audit names.
using Outcome = tl::expected<QString, Problem>;

/// A planned round, or the texts and the end of a paused one.
Outcome save(store::Transaction &tx, const Hand &hand, const SurveyRoundId &id, const SurveyRoundSave &save);
/// Open: by another person than its writer, in both languages, and no second one beside it.
Outcome take(store::Transaction &tx, const Hand &hand, const SurveyRoundId &id, const SurveyRoundStep &step);
/// Asking every day by itself, on or off.
Outcome switchAsking(store::Transaction &tx, const Hand &hand, const FollowUpSwitch &change);

SurveyRoundBoard boardOf(store::Transaction &tx, const Hand &hand);

namespace refused {
Problem unknown();    ///< 404 survey_round.unknown
Problem changed();    ///< 409 survey_round.changed
Problem notNow();     ///< 409 survey_round.state
Problem incomplete(); ///< 409 survey_round.incomplete
Problem own();        ///< 409 survey_round.own
Problem over();       ///< 409 survey_round.over
Problem another();    ///< 409 survey_round.another
Problem notDaily();   ///< 409 survey_round.not_daily
Problem ended();      ///< 409 survey_round.ended
} // namespace refused

} // namespace mado::rounds
