// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for consent, purpose by purpose, before anything else is asked.
#pragma once

#include "backend/bot/turn.h"

namespace mado::bot {

/// Asks about the next purpose that is open; with none left, begins the survey if consent allows it.
void continueConsent(Turn &turn);

/// The answer about one purpose; the one asked last if `purpose` is empty. Also takes a consent back.
void answerConsent(Turn &turn, const QString &purpose, bool granted, ConsentGiver giver = ConsentGiver::Self);

/// What the resident agreed to and refused, with ways to change each.
void showConsents(Turn &turn);

} // namespace mado::bot
