// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/line_rows.h"

#include "contract/ids.h"

namespace mado::store {

namespace {

Value optionalText(const std::optional<QString> &text) { return text ? Value(*text) : Value(); }

std::optional<QString> textIfAny(const Row &row, size_t column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

/// Zero-padded from a counter row: its lock makes the ids sort in the order of the commits.
QString nextOutboundId(Transaction &tx)
{
    const auto rows = tx.query("INSERT INTO counter (name, value) VALUES ('outbound', 1) "
                               "ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value");
    return QStringLiteral("%1").arg(rows.at(0).integer(0), 19, 10, QLatin1Char('0'));
}

OutboundRow outboundFrom(const Row &row)
{
    return {.id = row.text(0),
            .account = row.text(1),
            .conversation = row.text(2),
            .lineUser = row.text(3),
            .entry = textIfAny(row, 4),
            .retryKey = row.text(5),
            .replyToken = textIfAny(row, 6),
            .messages = row.text(7),
            .urgent = row.integer(8) != 0,
            .attempts = row.integer(9),
            .createdAt = row.integer(10),
            .firstAttemptAt = row.isNull(11) ? std::nullopt : std::optional(row.integer(11)),
            .fault = row.textOr(12, QString())};
}

} // namespace

bool keepRawEvent(Transaction &tx, const NewRawEvent &event)
{
    const auto state = event.fault ? QStringLiteral("refused") : QStringLiteral("new");
    return tx.execute("INSERT INTO raw_event (account, dedupe, received_at, body, state, fault) "
                      "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (account, dedupe) DO NOTHING",
                      {event.account, event.dedupe, event.receivedAt, event.body, state, optionalText(event.fault)}) >
           0;
}

std::vector<RawEvent> newRawEvents(Transaction &tx, qint64 limit)
{
    std::vector<RawEvent> events;
    for (const Row &row : tx.query("SELECT id, account, body, attempts FROM raw_event WHERE state = 'new' "
                                   "ORDER BY id LIMIT $1",
                                   {limit}))
        events.push_back({row.integer(0), row.text(1), row.text(2), row.integer(3)});
    return events;
}

void markRawEventDone(Transaction &tx, qint64 id)
{
    tx.execute("UPDATE raw_event SET state = 'done', fault = NULL WHERE id = $1", {id});
}

void countRawEventAttempt(Transaction &tx, qint64 id, const QString &fault)
{
    tx.execute("UPDATE raw_event SET attempts = attempts + 1, fault = $2 WHERE id = $1", {id, fault});
}

void refuseRawEvent(Transaction &tx, qint64 id, const QString &fault)
{
    tx.execute("UPDATE raw_event SET state = 'refused', fault = $2 WHERE id = $1", {id, fault});
}

void forgetRawMessage(Transaction &tx, const QString &account, const QString &lineMessage, qint64 receivedSince)
{
    if (!isIdText(lineMessage)) // also keeps LIKE's own signs out
        return;
    tx.execute("UPDATE raw_event SET body = '{}' WHERE account = $1 AND received_at >= $3 AND state <> 'new' "
               "AND body LIKE $2",
               {account, QStringLiteral("%\"id\":\"%1\"%").arg(lineMessage), receivedSince});
}

qint64 countRawEvents(Transaction &tx, const QString &state)
{
    return tx.query("SELECT COUNT(*) FROM raw_event WHERE state = $1", {state}).at(0).integer(0);
}

void insertOutbound(Transaction &tx, const NewOutbound &row)
{
    tx.execute("INSERT INTO outbound (id, account, conversation, entry, retry_key, reply_token, messages, urgent, "
               "state, attempts, next_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', 0, 0, $9)",
               {nextOutboundId(tx), row.account, row.conversation, optionalText(row.entry), row.retryKey,
                optionalText(row.replyToken), row.messages, qint64(row.urgent), row.createdAt});
}

std::vector<OutboundRow> dueOutbound(Transaction &tx, qint64 now, qint64 limit)
{
    std::vector<OutboundRow> due;
    for (const Row &row : tx.query(
             "SELECT o.id, o.account, o.conversation, COALESCE(c.line_user, ''), o.entry, o.retry_key, o.reply_token, "
             "o.messages, "
             "o.urgent, o.attempts, o.created_at, o.first_attempt_at, o.fault "
             "FROM outbound o LEFT JOIN conversation c ON c.id = o.conversation "
             "WHERE o.state = 'waiting' AND o.next_at <= $1 AND NOT EXISTS (SELECT 1 FROM outbound e "
             "WHERE e.conversation = o.conversation AND e.state = 'waiting' AND e.id < o.id AND e.urgent >= o.urgent) "
             "ORDER BY o.urgent DESC, o.id LIMIT $2",
             {now, limit}))
        due.push_back(outboundFrom(row));
    return due;
}

std::optional<qint64> nextOutboundAt(Transaction &tx)
{
    const auto rows = tx.query("SELECT MIN(next_at) FROM outbound WHERE state = 'waiting'");
    return rows.at(0).isNull(0) ? std::nullopt : std::optional(rows.at(0).integer(0));
}

void beginOutboundAttempt(Transaction &tx, const QString &id, const OutboundAttempt &attempt)
{
    tx.execute("UPDATE outbound SET attempts = attempts + 1, first_attempt_at = COALESCE(first_attempt_at, $2), "
               "next_at = $3, fault = $4 WHERE id = $1",
               {id, attempt.at, attempt.nextAt, attempt.fault});
}

void postponeOutbound(Transaction &tx, const QString &id, qint64 nextAt, const QString &fault)
{
    tx.execute("UPDATE outbound SET next_at = $2, fault = $3 WHERE id = $1", {id, nextAt, fault});
}

void settleOutbound(Transaction &tx, const QString &id, const QString &state, const QString &fault)
{
    tx.execute("UPDATE outbound SET state = $2, fault = $3 WHERE id = $1", {id, state, fault});
}

std::vector<NamelessResident> namelessResidents(Transaction &tx, qint64 limit)
{
    std::vector<NamelessResident> residents;
    for (const Row &row : tx.query("SELECT id, account, line_user FROM conversation WHERE display_name = '' "
                                   "AND reachable <> 0 ORDER BY created_at DESC LIMIT $1",
                                   {limit}))
        residents.push_back({row.text(0), row.text(1), row.text(2)});
    return residents;
}

void setDisplayName(Transaction &tx, const QString &conversation, const QString &name)
{
    tx.execute("UPDATE conversation SET display_name = $2 WHERE id = $1", {conversation, name});
}

} // namespace mado::store
