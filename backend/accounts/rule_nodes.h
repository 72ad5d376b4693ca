// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a package in the form in which staff edit them. Pure.
#pragma once

#include "backend/survey/rules_check.h"
#include "contract/rule_draft.h"

namespace mado::accounts {

RuleNode nodeOf(const triage::Condition &condition);

/// The rules as they were read, names of definitions resolved; `cases` as they were tried.
RuleDraft draftOf(const QList<triage::RuleSet> &sets, const QList<survey::CaseResult> &cases);

} // namespace mado::accounts
