// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to frequent questions: typed freely, or chosen from the menu.
#pragma once

#include "backend/bot/turn.h"

class QUrlQuery;

namespace mado::bot {

/// Answers what was typed, or says that it cannot. False: this account answers no questions by itself.
bool answerQuestion(Turn &turn, const QString &text, const std::optional<QString> &lineMessage);

/// One of the choices under answers and menus: menu, faq, faq_helped, faq_not, faq_none, physician. False: none of
/// them.
bool actOnFaq(Turn &turn, const QString &action, const QUrlQuery &parameters);

/// How such a choice stands in the transcript; nullopt: no such action.
std::optional<QString> faqLabel(const Turn &turn, const QString &action, const QUrlQuery &parameters);

/// The menu from its beginning. False: there is none.
bool showMenu(Turn &turn);

/// The resident asked for a human: what they asked before was not settled by the bot.
void noteHandedOn(Turn &turn);

} // namespace mado::bot
