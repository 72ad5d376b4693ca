// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/bot/turn.h"

class QUrlQuery;

namespace mado::bot {

/// One of the choices that are open at any time: restart, stop, human, lang_ja, lang_en; and consent_yes, consent_no,
/// page with their parameters. False: no such action.
bool act(Turn &turn, const QString &action, const QUrlQuery &parameters);

/// The action's label as it stands in the transcript; nullopt: no such action. Empty: leaves no trace there.
std::optional<QString> actionLabel(const Turn &turn, const QString &action, const QUrlQuery &parameters);

/// The action that a typed text stands for ("やめる", "talk to a person").
std::optional<QString> typedAction(const Turn &turn, const QString &text);

/// Asks again what was asked last, after `words` where there are any.
void repeat(Turn &turn, const QString &words = {});

} // namespace mado::bot
