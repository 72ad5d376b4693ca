// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tx.h"

namespace mado {

/// Entries, quarantine and the cursor that covers them, in the caller's one transaction.
void applyTranscript(Tx &tx, const TranscriptBatch &batch);
/// One entry; refused when stale. Content that was taken back leaves no older copy.
void applyEntry(Tx &tx, const ConversationId &conversation, const Entry &entry);

qint64 transcriptCursor(Tx &tx, const ConversationId &conversation); ///< 0: nothing yet.
QList<Entry> entriesOf(Tx &tx, const ConversationId &conversation);
struct EntryPage
{
    QList<Entry> entries;
    std::optional<qint64> rest; ///< Where the next page begins; nullopt: this was the last one.
};
/// The newest `limit` of those that changed before `seq`, for showing a long conversation from its end.
EntryPage entriesBefore(Tx &tx, const ConversationId &conversation, qint64 seq, int limit);
/// The resident wrote something that whoever saw up to `seq` has not seen.
bool residentWroteAfter(Tx &tx, const ConversationId &conversation, qint64 seq);
/// Somebody looked at it: it may stay another 7 days.
void markOpened(Tx &tx, const ConversationId &conversation, const QDateTime &now);
void forgetTranscript(Tx &tx, const ConversationId &conversation);

} // namespace mado
