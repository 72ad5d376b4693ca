// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/survey_round.h.
#pragma once

#include "contract/codecs.h"
#include "contract/survey_round.h"

namespace mado {

QJsonObject encode(const SurveyRound &value);
QJsonObject encode(const SurveyAccountList &value);
QJsonObject encode(const SurveyRoundBoard &value);
QJsonObject encode(const SurveyRoundSave &value);
QJsonObject encode(const SurveyRoundStep &value);
QJsonObject encode(const FollowUpSwitch &value);

/// As the store keeps it: the counts are left to be made anew.
Decoded<SurveyRound> decodeSurveyRound(const QJsonObject &json);
Decoded<SurveyAccountList> decodeSurveyAccountList(const QJsonObject &json);
Decoded<SurveyRoundBoard> decodeSurveyRoundBoard(const QJsonObject &json);
Decoded<SurveyRoundSave> decodeSurveyRoundSave(const QJsonObject &json);
Decoded<SurveyRoundStep> decodeSurveyRoundStep(const QJsonObject &json);
Decoded<FollowUpSwitch> decodeFollowUpSwitch(const QJsonObject &json);

QString word(SurveyRoundState value);
QString word(SurveyRoundStepKind value);
std::optional<SurveyRoundState> surveyRoundStateFrom(const QString &word);
std::optional<SurveyRoundStepKind> surveyRoundStepKindFrom(const QString &word);

} // namespace mado
