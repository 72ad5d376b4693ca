// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/survey_hand_in_rows.h"

#include "backend/store/columns.h"

#include <QJsonDocument>

namespace mado::store {

std::vector<HandIn> notHandedIn(Transaction &tx, const AccountId &account, const QString &survey, int atMost)
{
    std::vector<HandIn> found;
    for (const Row &row : tx.query("SELECT r.id, r.conversation, r.answered_at, r.answers FROM survey_response AS r "
                                   "JOIN conversation AS c ON c.id = r.conversation "
                                   "WHERE r.handed_in = 0 AND r.survey = $1 AND c.account = $2 "
                                   "ORDER BY r.answered_at LIMIT $3",
                                   {survey, account.text(), qint64(atMost)}))
        found.push_back(
            {row.text(0), row.text(1), timeFrom(row, 2), QJsonDocument::fromJson(row.text(3).toUtf8()).object()});
    return found;
}

void handIn(Transaction &tx, const QString &id, bool counted)
{
    tx.execute("UPDATE survey_response SET handed_in = $1 WHERE id = $2", {qint64(counted ? 1 : 2), id});
}

void noteWithdrawal(Transaction &tx, const QString &record, const QString &survey, const QDateTime &at)
{
    tx.execute("INSERT INTO statistics_withdrawal (record, survey, at) VALUES ($1, $2, $3)",
               {record, survey, timeColumn(at)});
}

QStringList surveysToErase(Transaction &tx)
{
    QStringList surveys;
    for (const Row &row : tx.query("SELECT DISTINCT survey FROM statistics_withdrawal WHERE erased = 0"))
        surveys.append(row.text(0));
    return surveys;
}

void noteErased(Transaction &tx, const QString &survey, const QDateTime &takenBackUntil)
{
    tx.execute("UPDATE statistics_withdrawal SET erased = 1 WHERE survey = $1 AND at <= $2",
               {survey, timeColumn(takenBackUntil)});
}

} // namespace mado::store
