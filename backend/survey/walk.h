// SPDX-License-Identifier: GPL-3.0-or-later
// Where a resident stands in a survey follows from the answers alone, so that a newer version of the survey never
// strands a running dialogue.
#pragma once

#include "backend/survey/survey.h"
#include "contract/transcript.h"

namespace mado::survey {

/// The question to ask next; nullptr: all done. `consents` are the purposes agreed to.
const Question *nextQuestion(const Survey &survey, const triage::Answers &answers, const QStringList &consents);

/// The questions that were asked on the way, in order.
QList<const Question *> path(const Survey &survey, const triage::Answers &answers, const QStringList &consents);

/// The answers with what skipped questions amount to, as the rules see them. Drops answers off the path.
triage::Answers effective(const Survey &survey, const triage::Answers &answers, const QStringList &consents);

/// Answers as staff read them, compared with the previous response where there is one. Phone numbers are left out:
/// they have their own place.
QList<SurveyAnswer> forStaff(const Survey &survey, const triage::Answers &answers,
                             const std::optional<triage::Answers> &previous, const QStringList &consents);

} // namespace mado::survey
