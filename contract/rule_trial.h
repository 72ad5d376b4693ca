// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of an account's draft, tried before anybody keeps them.
#pragma once

#include "contract/service_account.h"

namespace mado {

/// POST /v1/accounts/try-rules. Nothing of it is kept.
struct RuleTrial
{
    AccountContent content; ///< Without rules of its own: the template's are told.
    QDate day;              ///< In Asia/Tokyo, on which the answers are given.
    QList<WhatIfAnswer> answers;
    friend bool operator==(const RuleTrial &, const RuleTrial &) = default;
};

/// The answer. Rules that cannot be read have faults, and neither cases nor a result.
struct RuleTrialResult
{
    RuleDraft rules;
    QList<RuleQuestion> questions; ///< All that rules may look at.
    QString ageQuestion;           ///< Of them, the one that tells the age; may be empty.
    QList<RuleCase> cases;         ///< In the order of the draft's.
    QList<AccountCheck> checks;
    std::optional<WhatIfResult> result; ///< nullopt: an answer could not be read.
    friend bool operator==(const RuleTrialResult &, const RuleTrialResult &) = default;
};

} // namespace mado
