// SPDX-License-Identifier: GPL-3.0-or-later
// The health survey, question by question.
#pragma once

#include "backend/bot/turn.h"

namespace mado::bot {

void beginSurvey(Turn &turn);

/// Asks what is open, or ends with what was told.
void continueSurvey(Turn &turn);
/// Asks the open question again, after `words` where there are any.
void askAgain(Turn &turn, const QString &words = {}, int page = 0);
void stopSurvey(Turn &turn);

/// An option was tapped: data "q=<question>&a=<option>".
void takeTap(Turn &turn, const survey::Question &question, const QString &option);
/// A text was typed in answer. False: it cannot be read as one, and the resident was told kindly.
bool takeTyped(Turn &turn, const QString &text);

/// A typed text as staff may read it: a telephone number that was asked for shows its ends only.
QString forTranscript(const Turn &turn, const QString &text);

/// A picture was sent. False: the open question asks for none.
bool takePicture(Turn &turn);

/// The option's label, or nullopt if the question has none such: how a tap stands in the transcript.
std::optional<QString> tapLabel(const Turn &turn, const survey::Question &question, const QString &option);

} // namespace mado::bot
