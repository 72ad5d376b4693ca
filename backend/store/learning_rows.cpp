// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/learning_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_learning.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace mado::store {

namespace {

QString bodyColumn(const LearningItem &item)
{
    return QString::fromUtf8(QJsonDocument(encode(item)).toJson(QJsonDocument::Compact));
}

LearningItem itemFrom(const Row &row)
{
    auto decoded = decodeLearningItem(QJsonDocument::fromJson(row.text(0).toUtf8()).object());
    if (!decoded)
        throw UnreadableRow("an item of learning cannot be read; restore the last good backup");
    return std::move(*decoded);
}

QString dayText(const QDate &day) { return day.toString(Qt::ISODate); }

} // namespace

QList<LearningItem> learningItems(Transaction &tx, const AccountId &account)
{
    QList<LearningItem> found;
    for (const Row &row : tx.query("SELECT body FROM learning_item WHERE account = $1 ORDER BY id", {account.text()}))
        found.append(itemFrom(row));
    return found;
}

QList<LearningItem> shownLearning(Transaction &tx, const AccountId &account, const QDateTime &now)
{
    QList<LearningItem> found;
    for (const Row &row : tx.query("SELECT body FROM learning_item WHERE account = $1 AND state = 'published' "
                                   "ORDER BY id",
                                   {account.text()})) {
        LearningItem item = itemFrom(row);
        if (!item.content.showFrom || *item.content.showFrom <= now)
            found.append(std::move(item));
    }
    return found;
}

std::optional<LearningItem> findLearning(Transaction &tx, const AccountId &account, const LearningItemId &id)
{
    const auto rows =
        tx.query("SELECT body FROM learning_item WHERE account = $1 AND id = $2", {account.text(), id.text()});
    return rows.empty() ? std::nullopt : std::optional(itemFrom(rows[0]));
}

void insertLearning(Transaction &tx, const AccountId &account, const LearningItem &item)
{
    tx.execute("INSERT INTO learning_item (id, account, revision, state, starts_at, body) "
               "VALUES ($1, $2, $3, $4, $5, $6)",
               {item.id.text(), account.text(), item.revision, word(item.state), timeColumn(item.content.startsAt),
                bodyColumn(item)});
}

bool saveLearning(Transaction &tx, const AccountId &account, const LearningItem &item)
{
    return tx.execute("UPDATE learning_item SET revision = $3, state = $4, starts_at = $5, body = $6 "
                      "WHERE account = $1 AND id = $2 AND revision = $7",
                      {account.text(), item.id.text(), item.revision, word(item.state),
                       timeColumn(item.content.startsAt), bodyColumn(item), item.revision - 1}) == 1;
}

bool beginSeeding(Transaction &tx, const AccountId &account)
{
    return tx.execute("INSERT INTO learning_seed (account) VALUES ($1) ON CONFLICT (account) DO NOTHING",
                      {account.text()}) == 1;
}

bool isSeeded(Transaction &tx, const AccountId &account)
{
    return !tx.query("SELECT account FROM learning_seed WHERE account = $1", {account.text()}).empty();
}

void countView(Transaction &tx, const LearningItemId &item, const QDate &day)
{
    tx.execute("INSERT INTO learning_view (item, day, views) VALUES ($1, $2, 1) ON CONFLICT (item, day) DO UPDATE SET "
               "views = learning_view.views + 1",
               {item.text(), dayText(day)});
}

QHash<QString, int> viewsSince(Transaction &tx, const AccountId &account, const QDate &day)
{
    QHash<QString, int> views;
    for (const Row &row : tx.query("SELECT w.item, SUM(w.views) FROM learning_view w JOIN learning_item i ON "
                                   "i.id = w.item WHERE i.account = $1 AND w.day >= $2 GROUP BY w.item",
                                   {account.text(), dayText(day)}))
        views.insert(row.text(0), int(row.integer(1)));
    return views;
}

void wishReminder(Transaction &tx, const LearningItemId &item, const ConversationId &conversation)
{
    tx.execute("INSERT INTO learning_reminder (item, conversation, state) VALUES ($1, $2, 'waiting') "
               "ON CONFLICT (item, conversation) DO NOTHING",
               {item.text(), conversation.text()});
}

void endReminder(Transaction &tx, const LearningItemId &item, const ConversationId &conversation)
{
    tx.execute("DELETE FROM learning_reminder WHERE item = $1 AND conversation = $2 AND state = 'waiting'",
               {item.text(), conversation.text()});
}

bool hasReminder(Transaction &tx, const LearningItemId &item, const ConversationId &conversation)
{
    return !tx.query("SELECT item FROM learning_reminder WHERE item = $1 AND conversation = $2",
                     {item.text(), conversation.text()})
                .empty();
}

QHash<QString, int> reminderCounts(Transaction &tx, const AccountId &account)
{
    QHash<QString, int> counts;
    for (const Row &row : tx.query("SELECT r.item, COUNT(*) FROM learning_reminder r JOIN learning_item i ON "
                                   "i.id = r.item WHERE i.account = $1 GROUP BY r.item",
                                   {account.text()}))
        counts.insert(row.text(0), int(row.integer(1)));
    return counts;
}

QList<DueReminder> remindersDue(Transaction &tx, const AccountId &account, const QDateTime &now, const QDateTime &until,
                                qint64 atMost)
{
    QList<DueReminder> due;
    for (const Row &row :
         tx.query("SELECT r.item, r.conversation FROM learning_reminder r JOIN learning_item i ON i.id = r.item "
                  "JOIN conversation v ON v.id = r.conversation WHERE i.account = $1 AND i.state = 'published' "
                  "AND i.starts_at > $2 AND i.starts_at <= $3 AND r.state = 'waiting' AND v.reachable = 1 "
                  "ORDER BY i.starts_at, r.conversation LIMIT $4",
                  {account.text(), timeColumn(now), timeColumn(until), atMost}))
        due.append({idFrom<LearningItemId>(row, 0), idFrom<ConversationId>(row, 1)});
    return due;
}

void noteReminded(Transaction &tx, const DueReminder &reminder)
{
    tx.execute("UPDATE learning_reminder SET state = 'sent' WHERE item = $1 AND conversation = $2",
               {reminder.item.text(), reminder.conversation.text()});
}

} // namespace mado::store
