// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/learning.h.
#pragma once

#include "contract/codecs.h"
#include "contract/learning.h"

namespace mado {

QJsonObject encode(const LearningItem &value);
QJsonObject encode(const LearningAccountList &value);
QJsonObject encode(const LearningBoard &value);
QJsonObject encode(const LearningSave &value);
QJsonObject encode(const LearningStep &value);

Decoded<LearningItem> decodeLearningItem(const QJsonObject &json);
Decoded<LearningAccountList> decodeLearningAccountList(const QJsonObject &json);
Decoded<LearningBoard> decodeLearningBoard(const QJsonObject &json);
Decoded<LearningSave> decodeLearningSave(const QJsonObject &json);
Decoded<LearningStep> decodeLearningStep(const QJsonObject &json);

QString word(LearningSubject value);
QString word(LearningKind value);
QString word(LearningState value);
QString word(LearningStepKind value);
std::optional<LearningSubject> learningSubjectFrom(const QString &word);
std::optional<LearningKind> learningKindFrom(const QString &word);
std::optional<LearningState> learningStateFrom(const QString &word);
std::optional<LearningStepKind> learningStepKindFrom(const QString &word);

} // namespace mado
