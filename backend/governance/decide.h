// SPDX-License-Identifier: GPL-3.0-or-later
// May this go to that recipient for that purpose? Answered with the article, by the rules of the day.
#pragma once

#include "backend/governance/policy.h"

namespace mado::governance {

/// Whose data a permission covers.
enum class People {
    Consenting,  ///< Who gave the consent that covers the recipient.
    NotRefusing, ///< Everybody but who refused it or took it back.
    Everybody    ///< Law or urgency ask nobody.
};

struct Ruling
{
    RuleDecision shown;
    std::optional<int> item; ///< Number of the item it rests on.
    People people;
    std::optional<QString> consent; ///< The consent text's purpose that covers the recipient.
};

/// By the rules of one of the request's prefectures.
Ruling rule(const Policies &policies, const DecisionRequest &request, const QString &prefecture);

/// By those of each; the worst counts.
Decision decide(const Policies &policies, const DecisionRequest &request);

} // namespace mado::governance
