// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a complete survey, and from asking for a human without one.
#pragma once

#include "backend/bot/turn.h"

namespace mado::bot {

/// Keeps the response, shows it to staff, answers with what fits, and calls a human where the level asks for one.
void completeSurvey(Turn &turn);

/// 'Talk to a person': always possible, whatever else goes on.
void callHuman(Turn &turn, ConsultationKind kind = ConsultationKind::Nurse);

/// What is known of the resident's urgency right now: from the survey under way, else the last response within a day,
/// else nothing.
Risk presentRisk(Turn &turn);

/// Added where a human was called while the desk is closed; else empty.
QString closedNote(const Turn &turn);

} // namespace mado::bot
