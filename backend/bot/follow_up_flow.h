// SPDX-License-Identifier: GPL-3.0-or-later
// Being asked every day: the resident chooses the hour, and may stop it at any time.
#pragma once

#include "backend/bot/turn.h"

class QUrlQuery;

namespace mado::bot {

/// follow_up: shows the hours; follow_up_at: takes the hour 'h'; follow_up_off. False: none of them, or not at this
/// account.
bool actOnFollowUp(Turn &turn, const QString &action, const QUrlQuery &parameters);

/// How such a choice stands in the transcript; nullopt: no such action.
std::optional<QString> followUpLabel(const Turn &turn, const QString &action, const QUrlQuery &parameters);

/// The same with the choice of an hour, for who agreed to being asked.
Speech withFollowUp(const Turn &turn, Speech speech);

/// What is sent at the hour, or as an invitation: words with the ways on, outside any dialogue.
Speech question(const survey::AccountPackage &package, Language language, const QString &words);

} // namespace mado::bot
