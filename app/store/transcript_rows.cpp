// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transcript_rows.h"

#include "app/store/media_rows.h"
#include "app/store/newer.h"
#include "app/store/quarantine_rows.h"
#include "contract/codecs.h"

namespace mado {

namespace {

QList<Entry> opened(Tx &tx, const QList<QVariantList> &rows)
{
    QList<Entry> entries;
    for (const QVariantList &row : rows) {
        const QString id = row[0].toString();
        const auto json = tx.open(entryPlace(id), row[1]);
        if (!json)
            continue;
        if (auto entry = decodeEntry(*json))
            entries.append(std::move(*entry));
        else
            tx.committed.unreadable.append(QStringLiteral("entry/") + id);
    }
    return entries;
}

struct FromResident
{
    bool operator()(const ResidentText &) const { return true; }
    bool operator()(const ResidentSticker &) const { return true; }
    bool operator()(const ResidentLocation &) const { return true; }
    bool operator()(const ResidentMedia &) const { return true; }
    bool operator()(const ResidentUnknown &) const { return true; }
    template <class Other> bool operator()(const Other &) const { return false; }
};

} // namespace

void applyTranscript(Tx &tx, const TranscriptBatch &batch)
{
    for (const Entry &entry : batch.entries)
        applyEntry(tx, batch.conversation, entry);
    for (const Quarantined &row : batch.quarantined)
        quarantine(tx, row, batch.conversation);
    tx.run("INSERT INTO transcript (conversation, cursor) VALUES (?, ?) ON CONFLICT (conversation) DO UPDATE "
           "SET cursor = max(cursor, excluded.cursor)",
           {batch.conversation.text(), batch.cursor});
}

void applyEntry(Tx &tx, const ConversationId &conversation, const Entry &entry)
{
    const QString id = entry.id.text();
    if (!storeIfNewer(tx, {VersionedRow::Table::Entry, id, conversation.text(), entry.seq, encode(entry)}))
        return;
    release(tx, QStringLiteral("entry"), id);
    if (std::holds_alternative<Unsent>(entry.body)) {
        forgetMedia(tx, entry.id);
        tx.erased = true;
    }
    tx.committed.transcript(conversation).changed.append(entry);
}

qint64 transcriptCursor(Tx &tx, const ConversationId &conversation)
{
    return tx.value("SELECT cursor FROM transcript WHERE conversation = ?", {conversation.text()}).toLongLong();
}

QList<Entry> entriesOf(Tx &tx, const ConversationId &conversation)
{
    return opened(tx, tx.rows("SELECT id, sealed FROM entry WHERE conversation = ?", {conversation.text()}));
}

EntryPage entriesBefore(Tx &tx, const ConversationId &conversation, qint64 seq, int limit)
{
    const auto rows = tx.rows("SELECT id, sealed, seq FROM entry WHERE conversation = ? AND seq < ? "
                              "ORDER BY seq DESC LIMIT ?",
                              {conversation.text(), seq, limit});
    const bool full = rows.size() == limit;
    return {opened(tx, rows), full ? std::optional(rows.last().at(2).toLongLong()) : std::nullopt};
}

bool residentWroteAfter(Tx &tx, const ConversationId &conversation, qint64 seq)
{
    const auto later = opened(
        tx, tx.rows("SELECT id, sealed FROM entry WHERE conversation = ? AND seq > ?", {conversation.text(), seq}));
    return std::any_of(later.begin(), later.end(), [](const Entry &e) { return std::visit(FromResident{}, e.body); });
}

void markOpened(Tx &tx, const ConversationId &conversation, const QDateTime &now)
{
    tx.run("INSERT INTO transcript (conversation, cursor, opened_at) VALUES (?, 0, ?) ON CONFLICT (conversation) "
           "DO UPDATE SET opened_at = excluded.opened_at",
           {conversation.text(), now.toMSecsSinceEpoch()});
}

void forgetTranscript(Tx &tx, const ConversationId &conversation)
{
    forgetMediaOf(tx, conversation);
    tx.run("DELETE FROM entry WHERE conversation = ?", {conversation.text()});
    tx.run("DELETE FROM transcript WHERE conversation = ?", {conversation.text()});
    tx.erased = true;
}

} // namespace mado
