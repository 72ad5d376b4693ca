// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/unasked.h"

#include "backend/desk/transcript.h"
#include "backend/line/outbound.h"
#include "contract/transcript.h"

namespace mado::bot {

void sayUnasked(store::Transaction &tx, const AccountId &account, const ConversationId &conversation,
                const QDateTime &at, const Speech &speech)
{
    const EntryId entry = desk::append(
        tx, conversation, at, BotMessage{speech.text, speech.labels(), false, {SendStage::AcceptedByServer, {}}});
    line::enqueue(tx, {.account = account,
                       .conversation = conversation,
                       .entry = entry,
                       .replyToken = std::nullopt,
                       .messages = {speech.toLine()},
                       .urgent = false,
                       .at = at});
}

} // namespace mado::bot
