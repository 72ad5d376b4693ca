// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/survey/survey.h"
#include "backend/triage/section.h"

namespace mado::survey {

/// Reads a survey's file; faults are reported through the section.
Survey readSurvey(const triage::Section &root);

/// What must hold within a survey beyond its form: branches lead on and end, tests name questions and options that
/// exist, LINE's limits are kept.
void checkSurvey(const Survey &survey, triage::Faults &faults);

/// Reports tests that no answer to the survey can ever meet. `where` names the condition in the fault.
void checkTests(const Survey &survey, const triage::Condition &condition, triage::Faults &faults);

} // namespace mado::survey
