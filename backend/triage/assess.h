// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/triage/rule_set.h"

namespace mado::triage {

/// What the rules make of a person's answers: an order of urgency, never a diagnosis.
struct Assessment
{
    Risk risk;
    QStringList fired;   ///< Ids of the rules that hold.
    QStringList unknown; ///< Ids of the rules that a missing answer left open.
};

/// Pure. The level is the most urgent of those that fired; where a rule of a level above that is open, at least
/// `Unrated`. Nothing fired and nothing open: low.
Assessment assess(const RuleSet &rules, const Answers &answers);

} // namespace mado::triage
