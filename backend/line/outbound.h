// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"

#include <QDateTime>
#include <QJsonArray>
#include <optional>

namespace mado::line {

/// Messages for one resident, in LINE's own JSON (at most 5 a call). Queued in the transaction that caused them.
struct Outgoing
{
    AccountId account;
    ConversationId conversation;
    std::optional<EntryId> entry;      ///< Its send state follows the queue.
    std::optional<QString> replyToken; ///< Tried first: replies are free of charge. Falls back to push.
    QJsonArray messages;
    bool urgent; ///< Emergency advice: ahead of everything, never held by quota.
    QDateTime at;
};

void enqueue(store::Transaction &tx, const Outgoing &outgoing);

} // namespace mado::line
