// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/bot/turn.h"

namespace mado::bot {

/// Records what the resident did, and answers it where that is the bot's to do.
void listen(Turn &turn, const line::EventContent &content);

} // namespace mado::bot
