// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/watch_rows.h"

#include "backend/store/columns.h"

#include <QJsonDocument>

namespace mado::store {

namespace {

QJsonObject jsonFrom(const Row &row, size_t column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

std::vector<WatchedResponse> select(Transaction &tx, const char *where, const std::vector<Value> &parameters)
{
    const std::string sql = std::string("SELECT r.id, r.conversation, r.survey, r.version, r.answered_at, r.answers, "
                                        "r.risk FROM survey_response r JOIN conversation c ON c.id = r.conversation "
                                        "WHERE c.account = $1 AND ") +
                            where;
    std::vector<WatchedResponse> found;
    for (const Row &row : tx.query(sql.c_str(), parameters))
        found.push_back({row.text(0), idFrom<ConversationId>(row, 1),
                         ResponseRow{row.text(2), row.text(3), timeFrom(row, 4), jsonFrom(row, 5), jsonFrom(row, 6)}});
    return found;
}

} // namespace

std::vector<WatchedResponse> unwatchedResponses(Transaction &tx, const AccountId &account, qint64 limit)
{
    return select(tx, "r.watched = 0 ORDER BY r.answered_at LIMIT $2", {account.text(), limit});
}

void markWatched(Transaction &tx, const QString &response)
{
    tx.execute("UPDATE survey_response SET watched = 1 WHERE id = $1", {response});
}

std::vector<WatchedResponse> overdueResponses(Transaction &tx, const AccountId &account, const QDateTime &after,
                                              const QDateTime &before, qint64 limit)
{
    return select(tx,
                  "r.missed = 0 AND r.answered_at > $2 AND r.answered_at <= $3 AND c.reachable = 1 AND NOT EXISTS "
                  "(SELECT 1 FROM survey_response n WHERE n.conversation = r.conversation AND n.answered_at > "
                  "r.answered_at) AND NOT EXISTS (SELECT 1 FROM consent k WHERE k.conversation = r.conversation AND "
                  "k.for_survey = 1 AND k.granted = 0) ORDER BY r.answered_at LIMIT $4",
                  {account.text(), timeColumn(after), timeColumn(before), limit});
}

void markMissed(Transaction &tx, const QString &response)
{
    tx.execute("UPDATE survey_response SET missed = 1 WHERE id = $1", {response});
}

} // namespace mado::store
