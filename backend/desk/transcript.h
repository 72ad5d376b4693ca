// SPDX-License-Identifier: GPL-3.0-or-later
// Everything here runs inside the transaction that caused it, and moves the feed, so that consoles hear of it.
#pragma once

#include "backend/desk/context.h"
#include "backend/store/consultation_rows.h"
#include "contract/transcript.h"

namespace mado::desk {

/// Appends a line to the conversation. `lineMessage` is LINE's message id, for unsend and for de-duplication; the
/// content of a medium that is to be fetched is fetched by it.
EntryId append(store::Transaction &tx, const ConversationId &conversation, const QDateTime &at, const EntryBody &body,
               const std::optional<QString> &lineMessage = std::nullopt);

/// What a member of staff says to the resident: the line, and its way to LINE, in one transaction.
EntryId sayToResident(store::Transaction &tx, const Context &context, const store::ConsultationRow &row,
                      const QString &text);

/// Replaces the content of the message by Unsent; level and alarm stay as they are (safety.md, 9).
/// False: no such message here.
bool unsend(store::Transaction &tx, const ConversationId &conversation, const QString &lineMessage);

/// Records how far a bot's or staff member's message came.
void setSendState(store::Transaction &tx, const EntryId &entry, const SendState &state);

/// Records what the server has of an image. Nothing where the message was taken back meanwhile.
void setMediaCopy(store::Transaction &tx, const EntryId &entry, const MediaCopy &copy);

} // namespace mado::desk
