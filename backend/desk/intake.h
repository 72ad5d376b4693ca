// SPDX-License-Identifier: GPL-3.0-or-later
// What the bot and the webhook tell the desk. Inside the causing transaction; moves the feed.
#pragma once

#include "backend/desk/targets.h"
#include "backend/store/engine.h"
#include "contract/consultation.h"

namespace mado::desk {

struct OpenRequest
{
    ConversationId conversation;
    AccountId account;
    QString prefecture;
    ConsultationKind kind;
    Channel channel;
    Risk risk;
    Targets targets;
    QDateTime at;
    std::optional<QDateTime> heardAt = {}; ///< By the server, where that may be later than `at`.
};

/// Opens a consultation, or updates the open one of this conversation: the level only ever rises here.
ConsultationId openOrRaise(store::Transaction &tx, const OpenRequest &request);

/// Answers or silence got worse: the reasons lead those that are there, the level only ever rises, and the resident
/// waits again.
ConsultationId worsened(store::Transaction &tx, const OpenRequest &request);

/// Code of a call that only a resident's silence called for.
inline constexpr QLatin1String silenceReason("silence");

/// Code of the reason that leads once an agreed next contact is due.
inline constexpr QLatin1String nextContactReason("next_contact");

/// A resident wrote while a consultation is open: counts as unanswered, starts the wait if none runs.
/// False: no open consultation (the bot goes on).
bool residentSpoke(store::Transaction &tx, const ConversationId &conversation, const QDateTime &at,
                   const QString &words);

/// True while a human holds the conversation: the bot is silent, except for emergency advice.
bool humanHolds(store::Transaction &tx, const ConversationId &conversation);

/// The resident's card changed (name, language, reachability, consent): open consultations are told.
void residentChanged(store::Transaction &tx, const ConversationId &conversation);

} // namespace mado::desk
