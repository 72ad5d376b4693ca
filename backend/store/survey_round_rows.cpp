// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/survey_round_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_survey_round.h"
#include "contract/tokyo.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace mado::store {

namespace {

/// Completed surveys of an hour stand beside the questions; no question is called like this.
QString hourKey(int hour) { return u"#%1"_s.arg(hour, 2, 10, QLatin1Char('0')); }

QString dayText(const QDate &day) { return day.toString(Qt::ISODate); }

QString bodyColumn(const SurveyRound &round)
{
    return QString::fromUtf8(QJsonDocument(encode(round)).toJson(QJsonDocument::Compact));
}

SurveyRound roundFrom(const Row &row)
{
    auto decoded = decodeSurveyRound(QJsonDocument::fromJson(row.text(0).toUtf8()).object());
    if (!decoded)
        throw UnreadableRow("a round of a survey cannot be read; restore the last good backup");
    return std::move(*decoded);
}

void count(Transaction &tx, const AccountId &account, const QString &survey, const QDate &day, const QString &question,
           qint64 asked, qint64 answered)
{
    tx.execute("INSERT INTO survey_question_count (account, survey, day, question, asked, answered) "
               "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (account, survey, day, question) DO UPDATE SET "
               "asked = survey_question_count.asked + excluded.asked, "
               "answered = survey_question_count.answered + excluded.answered",
               {account.text(), survey, dayText(day), question, asked, answered});
}

} // namespace

QList<SurveyRound> roundsOf(Transaction &tx, const AccountId &account)
{
    QList<SurveyRound> found;
    for (const Row &row :
         tx.query("SELECT body FROM survey_round WHERE account = $1 ORDER BY opens_at DESC, id", {account.text()}))
        found.append(roundFrom(row));
    return found;
}

std::optional<SurveyRound> findRound(Transaction &tx, const AccountId &account, const SurveyRoundId &id)
{
    const auto rows =
        tx.query("SELECT body FROM survey_round WHERE account = $1 AND id = $2", {account.text(), id.text()});
    return rows.empty() ? std::nullopt : std::optional(roundFrom(rows[0]));
}

void insertRound(Transaction &tx, const AccountId &account, const SurveyRound &round)
{
    tx.execute("INSERT INTO survey_round (id, account, revision, state, opens_at, closes_at, body) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7)",
               {round.id.text(), account.text(), round.revision, word(round.state), timeColumn(round.content.opensAt),
                timeColumn(round.content.closesAt), bodyColumn(round)});
}

bool saveRound(Transaction &tx, const AccountId &account, const SurveyRound &round)
{
    return tx.execute("UPDATE survey_round SET revision = $3, state = $4, opens_at = $5, closes_at = $6, body = $7 "
                      "WHERE account = $1 AND id = $2 AND revision = $8",
                      {account.text(), round.id.text(), round.revision, word(round.state),
                       timeColumn(round.content.opensAt), timeColumn(round.content.closesAt), bodyColumn(round),
                       round.revision - 1}) == 1;
}

bool mayBeAsked(Transaction &tx, const AccountId &account, const QDateTime &now)
{
    const auto rows = tx.query("SELECT COUNT(*), COALESCE(SUM(CASE WHEN state = 'open' AND opens_at <= $2 "
                               "AND closes_at > $2 THEN 1 ELSE 0 END), 0) FROM survey_round WHERE account = $1",
                               {account.text(), timeColumn(now)});
    return rows.at(0).integer(0) == 0 || rows.at(0).integer(1) > 0;
}

void noteInvited(Transaction &tx, const SurveyRoundId &round, const ConversationId &conversation, const QDateTime &at)
{
    tx.execute("INSERT INTO survey_invitation (round, conversation, at) VALUES ($1, $2, $3)",
               {round.text(), conversation.text(), timeColumn(at)});
}

int invitedTo(Transaction &tx, const SurveyRoundId &round)
{
    return int(tx.query("SELECT COUNT(*) FROM survey_invitation WHERE round = $1", {round.text()}).at(0).integer(0));
}

qint64 invitedSince(Transaction &tx, const AccountId &account, const QDateTime &since)
{
    return tx
        .query("SELECT COUNT(*) FROM survey_invitation i JOIN survey_round r ON r.id = i.round "
               "WHERE r.account = $1 AND i.at >= $2",
               {account.text(), timeColumn(since)})
        .at(0)
        .integer(0);
}

void countAsked(Transaction &tx, const AccountId &account, const QString &survey, const QDate &day,
                const QString &question)
{
    count(tx, account, survey, day, question, 1, 0);
}

void countAnswered(Transaction &tx, const AccountId &account, const QString &survey, const QDate &day,
                   const QString &question)
{
    count(tx, account, survey, day, question, 0, 1);
}

void countCompleted(Transaction &tx, const AccountId &account, const QString &survey, const QDate &day, int hour)
{
    count(tx, account, survey, day, hourKey(hour), 0, 1);
}

QHash<QString, QuestionCount> questionCounts(Transaction &tx, const AccountId &account, const QString &survey,
                                             const QDate &from, const QDate &until)
{
    QHash<QString, QuestionCount> counts;
    for (const Row &row : tx.query("SELECT question, SUM(asked), SUM(answered) FROM survey_question_count WHERE "
                                   "account = $1 AND survey = $2 AND day >= $3 AND day <= $4 "
                                   "AND question NOT LIKE '#%' GROUP BY question",
                                   {account.text(), survey, dayText(from), dayText(until)}))
        counts.insert(row.text(0), {int(row.integer(1)), int(row.integer(2))});
    return counts;
}

QList<int> completedByHour(Transaction &tx, const AccountId &account, const QString &survey, const QDateTime &from,
                           const QDateTime &until)
{
    const QDateTime first = inTokyo(from);
    const QDateTime last = inTokyo(until);
    if (last < first)
        return {};
    QHash<QString, int> known;
    for (const Row &row :
         tx.query("SELECT day, question, answered FROM survey_question_count WHERE account = $1 AND survey = $2 "
                  "AND day >= $3 AND day <= $4 AND question LIKE '#%'",
                  {account.text(), survey, dayText(first.date()), dayText(last.date())}))
        known.insert(row.text(0) + row.text(1), int(row.integer(2)));
    QList<int> hours;
    QDateTime hour(first.date(), QTime(first.time().hour(), 0), Qt::OffsetFromUTC, tokyoOffset);
    for (; hour <= last; hour = hour.addSecs(3600))
        hours.append(known.value(dayText(hour.date()) + hourKey(hour.time().hour())));
    return hours;
}

} // namespace mado::store
