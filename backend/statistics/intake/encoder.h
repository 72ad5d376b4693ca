// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/statistics/counting/definition.h"

#include <QJsonValue>
#include <QMap>

namespace mado::statistics {

/// Which answer is wrong and why; never what was answered.
struct WrongAnswer
{
    QString question;
    QString why;
    bool offPath = false; ///< It fits its question, which is not asked after the other answers.
};

/// Answers of one person in their stored form. Unknown postal codes and prefectures are kept; what does not fit its
/// question, or was not asked, is wrong.
tl::expected<QByteArray, WrongAnswer> encodeResponse(const SurveyDefinition &definition, const survey::Survey &asked,
                                                     const QMap<QString, QJsonValue> &answers);

/// Without answers that are off the path: who goes back in a talk and answers otherwise leaves some behind.
QMap<QString, QJsonValue> onPath(const SurveyDefinition &definition, const survey::Survey &asked,
                                 QMap<QString, QJsonValue> answers);

/// A code of one answer; shared by forms and files. `nullopt` stands for an option that means no answer.
using Encoded = tl::expected<quint32, QString>;
Encoded encodeAnswer(const Slot &slot, const survey::Question *question, const QJsonValue &answer);

/// What was answered although it is not asked of these answers; empty: nothing.
QString notAsked(const SurveyDefinition &definition, const survey::Survey &asked, const Codes &codes);

} // namespace mado::statistics
