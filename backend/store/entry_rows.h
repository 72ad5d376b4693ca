// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of transcripts. Each write takes the feed's next number as the entry's seq.
#pragma once

#include "backend/store/engine.h"
#include "contract/codec.h"
#include "contract/transcript.h"

namespace mado::store {

void insertEntry(Transaction &tx, const ConversationId &conversation, const EntryId &id, const QDateTime &at,
                 const EntryBody &body, const std::optional<QString> &lineMessage);
void replaceEntryBody(Transaction &tx, const EntryId &id, const EntryBody &body);

struct StoredEntry
{
    ConversationId conversation;
    Entry entry;
};
std::optional<StoredEntry> findEntry(Transaction &tx, const EntryId &id);
std::optional<EntryId> entryOfLineMessage(Transaction &tx, const ConversationId &conversation,
                                          const QString &lineMessage);

/// An entry that this version cannot read.
struct UnreadableEntry
{
    QString id;
    qint64 seq;
};
/// In the order of change, oldest first, changed after `since`.
std::vector<tl::expected<Entry, UnreadableEntry>> entriesSince(Transaction &tx, const ConversationId &conversation,
                                                               qint64 since, qint64 limit);
/// The text of staff's newest message; "" without one.
QString lastStaffText(Transaction &tx, const ConversationId &conversation);
/// True when a message of the resident is newer than `seq`.
bool residentWroteAfter(Transaction &tx, const ConversationId &conversation, qint64 seq);

} // namespace mado::store
