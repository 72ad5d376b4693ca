// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/templates.h"
#include "contract/problem.h"
#include "contract/rule_trial.h"

namespace mado::accounts {

/// The draft's rules as files of a package that lives as long as the call: read, checked, run over the cases, and asked
/// about the answers. Refused: a template that is none, or has no rules.
tl::expected<RuleTrialResult, Problem> tryRules(const Templates &templates, const RuleTrial &trial);

} // namespace mado::accounts
