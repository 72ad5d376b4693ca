// SPDX-License-Identifier: GPL-3.0-or-later
// Learning at home: the catalogue by subject and school year, what is new, lessons to come, and reminders of them.
#pragma once

#include "backend/bot/turn.h"

class QUrlQuery;

namespace mado::bot {

/// learn, learn_new, lessons, item, remind, forget. False: none of them, or not at this account.
bool actOnLearning(Turn &turn, const QString &action, const QUrlQuery &parameters);

/// How such a choice stands in the transcript; nullopt: no such action.
std::optional<QString> learningLabel(const Turn &turn, const QString &action, const QUrlQuery &parameters);

/// Where an account that teaches begins. False: it does not.
bool showLearning(Turn &turn, const QString &words = {});

/// What is shown of an item: title, who provides it, when, how long, and where. Plain text.
QString learningText(const LearningContent &content, Language language);

} // namespace mado::bot
