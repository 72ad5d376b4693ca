// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/survey/survey.h"
#include "contract/rule_book.h"

namespace mado::accounts {

/// A condition as lines that staff can read, in the words of the survey.
QList<RulePart> wordsOf(const triage::Condition &condition, const survey::Survey &survey);

} // namespace mado::accounts
