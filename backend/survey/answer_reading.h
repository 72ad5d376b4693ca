// SPDX-License-Identifier: GPL-3.0-or-later
// From what a resident taps or types to an answer, and between answers and their stored form.
#pragma once

#include "backend/survey/survey.h"

#include <QJsonObject>
#include <tl/expected.hpp>

namespace mado::survey {

enum class Refusal { NotAChoice, NotANumber, OutOfRange, NotADate, NotAPhone, TooLong, NotAPostalCode };
using ReadAnswer = tl::expected<triage::Answer, Refusal>;

/// The answer that tapping these options means; nullopt if one of them is none of the question's.
std::optional<triage::Answer> answerOf(const Question &question, const QStringList &options);

/// What a typed text means as an answer. `today` is the day in Japan.
ReadAnswer readTyped(const Question &question, const QString &typed, const QDate &today);

/// What skipping the question amounts to, if its author said so.
std::optional<triage::Answer> impliedAnswer(const Question &question);

/// False where one of the two is not known.
bool isWorse(const Question &question, const triage::Answer &before, const triage::Answer &now);

/// Stored form by question key; answers to questions that no longer exist are passed over.
QJsonObject encodeAnswers(const triage::Answers &answers);
triage::Answers decodeAnswers(const Survey &survey, const QJsonObject &json, const QDate &day);

} // namespace mado::survey
