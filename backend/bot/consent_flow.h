// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for consent, purpose by purpose, before anything else is asked.
#pragma once

#include "backend/bot/turn.h"

namespace mado::bot {

/// Asks about the next purpose that is open; with none left, begins the survey if consent allows it.
void continueConsent(Turn &turn);

/// The resident's answer about one purpose; the one asked last if `purpose` is empty. Also takes a consent back.
void answerConsent(Turn &turn, const QString &purpose, bool granted);

} // namespace mado::bot
