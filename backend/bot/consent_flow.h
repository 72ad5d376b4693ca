// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for consent, purpose by purpose, before anything else is asked.
#pragma once

#include "backend/bot/turn.h"
#include "backend/store/consent_rows.h"

namespace mado::bot {

/// Asks about the next purpose that is open; with none left, begins the survey if consent allows it.
void continueConsent(Turn &turn);

/// The answer about one purpose; the one asked last if `purpose` is empty. Also takes a consent back.
void answerConsent(Turn &turn, const QString &purpose, bool granted, ConsentGiver giver = ConsentGiver::Self);

/// The resident's age was told: consent they gave by themselves waits for a guardian where they may be too young for
/// it. True: the guardian is asked, and the survey goes on with the answer.
bool heardAge(Turn &turn, const triage::AgeBand &age, const QString &words);
/// Asks the guardian about what waits for them. False: nothing does.
bool askGuardian(Turn &turn, const QString &words = {});
/// Somebody's age came from staff, and their guardian was not asked yet.
bool owesGuardianQuestion(const Turn &turn);
void answerGuardian(Turn &turn, store::GuardianAnswer answer);

/// What the resident agreed to and refused, with ways to change each.
void showConsents(Turn &turn);

} // namespace mado::bot
