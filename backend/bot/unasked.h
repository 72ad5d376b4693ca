// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/bot/speech.h"
#include "backend/store/engine.h"
#include "contract/ids.h"

#include <QDateTime>

namespace mado::bot {

/// What the bot says by itself: it stands in the transcript, and waits for LINE in the same transaction.
void sayUnasked(store::Transaction &tx, const AccountId &account, const ConversationId &conversation,
                const QDateTime &at, const Speech &speech);

} // namespace mado::bot
