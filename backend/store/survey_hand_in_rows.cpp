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
                                   "AND NOT EXISTS (SELECT 1 FROM consent AS k WHERE k.conversation = c.id "
                                   "AND k.for_survey = 1 AND k.granted = 0) "
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

QStringList takenBackSince(Transaction &tx, const AccountId &account, const QString &survey, int atMost)
{
    QStringList conversations;
    for (const Row &row : tx.query("SELECT DISTINCT r.conversation FROM consent AS k "
                                   "JOIN conversation AS c ON c.id = k.conversation "
                                   "JOIN survey_response AS r ON r.conversation = k.conversation "
                                   "WHERE k.for_survey = 1 AND k.granted = 0 AND r.handed_in = 1 AND r.survey = $1 "
                                   "AND c.account = $2 LIMIT $3",
                                   {survey, account.text(), qint64(atMost)}))
        conversations.append(row.text(0));
    return conversations;
}

void handOut(Transaction &tx, const QString &conversation, const QString &survey)
{
    tx.execute("UPDATE survey_response SET handed_in = 3 WHERE conversation = $1 AND survey = $2 AND handed_in < 2",
               {conversation, survey});
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
