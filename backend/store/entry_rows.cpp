// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/entry_rows.h"

#include "backend/store/columns.h"
#include "backend/store/feed.h"
#include "contract/codecs.h"

#include <QJsonDocument>

namespace mado::store {

namespace {

struct BodyColumns
{
    QString kind;
    QString json;
};

BodyColumns columnsOf(const EntryBody &body)
{
    const QJsonObject json = encode(body);
    return {json.value(QLatin1String("kind")).toString(),
            QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))};
}

/// From the columns id, seq, at, body.
Entry entryFrom(const Row &row)
{
    const QJsonObject json = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
    auto body = decodeEntryBody(json);
    return {.id = idFrom<EntryId>(row, 0),
            .seq = row.integer(1),
            .at = timeFrom(row, 2),
            .body = known(body ? std::optional(std::move(*body)) : std::nullopt, "transcript entry")};
}

} // namespace

void insertEntry(Transaction &tx, const ConversationId &conversation, const EntryId &id, const QDateTime &at,
                 const EntryBody &body, const std::optional<QString> &lineMessage)
{
    const BodyColumns columns = columnsOf(body);
    tx.execute("INSERT INTO entry (id, conversation, seq, at, kind, body, line_message) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7)",
               {id.text(), conversation.text(), nextFeed(tx), timeColumn(at), columns.kind, columns.json,
                textColumn(lineMessage)});
}

void replaceEntryBody(Transaction &tx, const EntryId &id, const EntryBody &body)
{
    const BodyColumns columns = columnsOf(body);
    tx.execute("UPDATE entry SET seq = $2, kind = $3, body = $4 WHERE id = $1",
               {id.text(), nextFeed(tx), columns.kind, columns.json});
}

std::optional<StoredEntry> findEntry(Transaction &tx, const EntryId &id)
{
    const auto rows = tx.query("SELECT id, seq, at, body, conversation FROM entry WHERE id = $1", {id.text()});
    if (rows.empty())
        return std::nullopt;
    return StoredEntry{idFrom<ConversationId>(rows[0], 4), entryFrom(rows[0])};
}

std::optional<EntryId> entryOfLineMessage(Transaction &tx, const ConversationId &conversation,
                                          const QString &lineMessage)
{
    const auto rows = tx.query("SELECT id FROM entry WHERE conversation = $1 AND line_message = $2",
                               {conversation.text(), lineMessage});
    return rows.empty() ? std::nullopt : std::optional(idFrom<EntryId>(rows[0], 0));
}

std::vector<tl::expected<Entry, UnreadableEntry>> entriesSince(Transaction &tx, const ConversationId &conversation,
                                                               qint64 since, qint64 limit)
{
    std::vector<tl::expected<Entry, UnreadableEntry>> entries;
    for (const Row &row : tx.query("SELECT id, seq, at, body FROM entry WHERE conversation = $1 AND seq > $2 "
                                   "ORDER BY seq LIMIT $3",
                                   {conversation.text(), since, limit})) {
        try {
            entries.emplace_back(entryFrom(row));
        } catch (const UnreadableRow &) {
            entries.emplace_back(tl::unexpect, UnreadableEntry{row.text(0), row.integer(1)});
        }
    }
    return entries;
}

QString lastStaffText(Transaction &tx, const ConversationId &conversation)
{
    const auto rows = tx.query("SELECT id, seq, at, body FROM entry WHERE conversation = $1 AND kind = 'staff_message' "
                               "ORDER BY at DESC, seq DESC LIMIT 1",
                               {conversation.text()});
    return rows.empty() ? QString() : std::get<StaffMessage>(entryFrom(rows[0]).body).text;
}

bool residentWroteAfter(Transaction &tx, const ConversationId &conversation, qint64 seq)
{
    return !tx.query("SELECT 1 FROM entry WHERE conversation = $1 AND seq > $2 AND kind LIKE 'resident%' LIMIT 1",
                     {conversation.text(), seq})
                .empty();
}

} // namespace mado::store
