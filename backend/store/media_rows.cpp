// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/media_rows.h"

#include "backend/store/columns.h"

namespace mado::store {

namespace {

constexpr int unsentKnownDays = 7;

} // namespace

void queueMedia(Transaction &tx, const EntryId &entry, const ConversationId &conversation, const QString &lineMessage,
                const QDateTime &at)
{
    tx.execute("INSERT INTO media (entry, conversation, line_message, state, next_at) "
               "VALUES ($1, $2, $3, 'fetching', $4)",
               {entry.text(), conversation.text(), lineMessage, timeColumn(at)});
}

std::vector<DueMedia> dueMedia(Transaction &tx, const QDateTime &now, qint64 limit)
{
    std::vector<DueMedia> due;
    for (const Row &row : tx.query("SELECT m.entry, c.account, m.line_message, m.attempts FROM media m "
                                   "JOIN conversation c ON c.id = m.conversation "
                                   "WHERE m.state = 'fetching' AND m.next_at <= $1 ORDER BY m.next_at LIMIT $2",
                                   {timeColumn(now), limit}))
        due.push_back({idFrom<EntryId>(row, 0), row.text(1), row.text(2), row.integer(3)});
    return due;
}

std::optional<QDateTime> nextMediaAt(Transaction &tx)
{
    const auto rows = tx.query("SELECT next_at FROM media WHERE state = 'fetching' ORDER BY next_at LIMIT 1");
    return rows.empty() ? std::nullopt : std::optional(timeFrom(rows[0], 0));
}

void postponeMedia(Transaction &tx, const EntryId &entry, const QDateTime &nextAt)
{
    tx.execute("UPDATE media SET attempts = attempts + 1, next_at = $2 WHERE entry = $1",
               {entry.text(), timeColumn(nextAt)});
}

bool keepMedia(Transaction &tx, const EntryId &entry, const KeptMedia &media)
{
    return tx.execute("UPDATE media SET state = 'kept', content_type = $2, content = $3 "
                      "WHERE entry = $1 AND state = 'fetching'",
                      {entry.text(), media.contentType, media.content}) > 0;
}

bool refuseMedia(Transaction &tx, const EntryId &entry)
{
    return tx.execute("UPDATE media SET state = 'refused' WHERE entry = $1 AND state = 'fetching'", {entry.text()}) > 0;
}

void forgetMedia(Transaction &tx, const EntryId &entry)
{
    tx.execute("DELETE FROM media WHERE entry = $1", {entry.text()});
}

std::optional<KeptMedia> findMedia(Transaction &tx, const ConversationId &conversation, const EntryId &entry)
{
    const auto rows = tx.query("SELECT content_type, content FROM media "
                               "WHERE entry = $1 AND conversation = $2 AND state = 'kept'",
                               {entry.text(), conversation.text()});
    return rows.empty() ? std::nullopt : std::optional(KeptMedia{rows[0].text(0), rows[0].bytes(1)});
}

void rememberUnsent(Transaction &tx, const QString &account, const QString &lineMessage, const QDateTime &at)
{
    tx.execute("DELETE FROM unsent_message WHERE at < $1", {timeColumn(at.addDays(-unsentKnownDays))});
    tx.execute("INSERT INTO unsent_message (account, line_message, at) VALUES ($1, $2, $3) "
               "ON CONFLICT (account, line_message) DO NOTHING",
               {account, lineMessage, timeColumn(at)});
}

bool wasUnsent(Transaction &tx, const QString &account, const QString &lineMessage)
{
    return !tx.query("SELECT 1 FROM unsent_message WHERE account = $1 AND line_message = $2", {account, lineMessage})
                .empty();
}

} // namespace mado::store
