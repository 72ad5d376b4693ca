// SPDX-License-Identifier: GPL-3.0-or-later
// Once measures end, residents hear so, and nothing they send is kept.
#pragma once

#include "backend/bot/turn.h"

namespace mado::bot {

/// What is owed while a run is frozen: a consent or a message is taken back, a talk with staff comes to its end.
bool staysHeard(store::Transaction &tx, const line::InboundEvent &event);

/// The closing text of the account, after advice to call 119 where the words ask for it. Leaves no transcript; who is
/// not known here is reached by the reply token alone, and gets no record.
void sayEnded(store::Transaction &tx, const Service &service, const line::InboundEvent &event, const QDateTime &now);

} // namespace mado::bot
