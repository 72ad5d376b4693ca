// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/follow_up_rows.h"

#include "backend/store/columns.h"

using namespace Qt::Literals::StringLiterals;

namespace mado::store {

namespace {

constexpr int daysOfPlans = 7; ///< Kept for looking back.

QString dayText(const QDate &day) { return day.toString(Qt::ISODate); }

} // namespace

void wishFollowUp(Transaction &tx, const AccountId &account, const ConversationId &conversation, int hour,
                  const QDateTime &now)
{
    tx.execute("INSERT INTO follow_up (conversation, account, hour, since, level) VALUES ($1, $2, $3, $4, $5) "
               "ON CONFLICT (conversation) DO UPDATE SET hour = excluded.hour, since = excluded.since",
               {conversation.text(), account.text(), qint64(hour), timeColumn(now), qint64(RiskLevel::Unrated)});
}

void endFollowUp(Transaction &tx, const ConversationId &conversation)
{
    tx.execute("DELETE FROM follow_up_plan WHERE conversation = $1", {conversation.text()});
    tx.execute("DELETE FROM follow_up WHERE conversation = $1", {conversation.text()});
}

std::optional<int> followUpHour(Transaction &tx, const ConversationId &conversation)
{
    const auto rows = tx.query("SELECT hour FROM follow_up WHERE conversation = $1", {conversation.text()});
    return rows.empty() ? std::nullopt : std::optional(int(rows[0].integer(0)));
}

void answeredFollowUp(Transaction &tx, const ConversationId &conversation, const QDate &day, RiskLevel level,
                      const QDateTime &now)
{
    tx.execute("UPDATE follow_up SET level = $2, since = $3 WHERE conversation = $1",
               {conversation.text(), qint64(level), timeColumn(now)});
    tx.execute(
        "UPDATE follow_up_plan SET state = 'answered' WHERE conversation = $1 AND day = $2 AND state = 'planned'",
        {conversation.text(), dayText(day)});
}

FollowUpSwitchRow followUpSwitch(Transaction &tx, const AccountId &account)
{
    const auto rows =
        tx.query("SELECT revision, asks, planned, left_out FROM follow_up_switch WHERE account = $1", {account.text()});
    if (rows.empty())
        return {};
    return {rows[0].integer(0), rows[0].integer(1) != 0, rows[0].text(2), rows[0].integer(3)};
}

bool switchFollowUp(Transaction &tx, const AccountId &account, qint64 revision, bool asks)
{
    if (revision == 0)
        return tx.execute("INSERT INTO follow_up_switch (account, revision, asks) VALUES ($1, 1, $2) "
                          "ON CONFLICT (account) DO NOTHING",
                          {account.text(), qint64(asks)}) == 1;
    return tx.execute("UPDATE follow_up_switch SET revision = revision + 1, asks = $3 "
                      "WHERE account = $1 AND revision = $2",
                      {account.text(), revision, qint64(asks)}) == 1;
}

QList<int> followUpHours(Transaction &tx, const AccountId &account)
{
    QList<int> hours(24, 0);
    for (const Row &row : tx.query("SELECT f.hour, COUNT(*) FROM follow_up f JOIN conversation v ON "
                                   "v.id = f.conversation WHERE f.account = $1 AND v.reachable = 1 GROUP BY f.hour",
                                   {account.text()})) {
        if (row.integer(0) >= 0 && row.integer(0) < 24)
            hours[row.integer(0)] = int(row.integer(1));
    }
    return hours;
}

qint64 planFollowUps(Transaction &tx, const AccountId &account, const QDate &day, const QDateTime &dayBegan,
                     qint64 atMost)
{
    constexpr auto waiting = "FROM follow_up f JOIN conversation v ON v.id = f.conversation WHERE f.account = $1 "
                             "AND v.reachable = 1 AND NOT EXISTS (SELECT 1 FROM survey_response r WHERE "
                             "r.conversation = f.conversation AND r.answered_at >= $2)";
    const std::string count = std::string("SELECT COUNT(*) ") + waiting;
    const qint64 people = tx.query(count.c_str(), {account.text(), timeColumn(dayBegan)}).at(0).integer(0);
    const std::string insert =
        std::string("INSERT INTO follow_up_plan (account, day, conversation, hour, state) "
                    "SELECT f.account, CAST($3 AS TEXT), f.conversation, f.hour, 'planned' ") +
        waiting + " ORDER BY CASE WHEN f.level <= $5 THEN 0 ELSE 1 END, f.asked_on, f.conversation LIMIT $4";
    const qint64 planned = tx.execute(insert.c_str(), {account.text(), timeColumn(dayBegan), dayText(day),
                                                       std::max<qint64>(atMost, 0), qint64(RiskLevel::Moderate)});
    tx.execute("UPDATE follow_up_switch SET planned = $2, left_out = $3 WHERE account = $1",
               {account.text(), dayText(day), people - planned});
    tx.execute("DELETE FROM follow_up_plan WHERE account = $1 AND day < $2",
               {account.text(), dayText(day.addDays(-daysOfPlans))});
    return people - planned;
}

QList<ConversationId> followUpsDue(Transaction &tx, const AccountId &account, const QDate &day, int hour, qint64 atMost)
{
    QList<ConversationId> due;
    for (const Row &row :
         tx.query("SELECT conversation FROM follow_up_plan WHERE account = $1 AND day = $2 AND state = 'planned' "
                  "AND hour <= $3 ORDER BY hour, conversation LIMIT $4",
                  {account.text(), dayText(day), qint64(hour), atMost}))
        due.append(idFrom<ConversationId>(row, 0));
    return due;
}

void settleFollowUp(Transaction &tx, const AccountId &account, const ConversationId &conversation, const QDate &day,
                    FollowUpFate fate, const QDateTime &now)
{
    const bool asked = fate == FollowUpFate::Asked;
    tx.execute("UPDATE follow_up_plan SET state = $4, asked_at = $5 WHERE account = $1 AND day = $2 "
               "AND conversation = $3",
               {account.text(), dayText(day), conversation.text(), asked ? u"asked"_s : u"skipped"_s,
                asked ? timeColumn(now) : Value()});
    if (asked)
        tx.execute("UPDATE follow_up SET asked_on = $2 WHERE conversation = $1", {conversation.text(), dayText(day)});
}

qint64 followUpsAskedSince(Transaction &tx, const AccountId &account, const QDateTime &since)
{
    return tx
        .query("SELECT COUNT(*) FROM follow_up_plan WHERE account = $1 AND asked_at >= $2",
               {account.text(), timeColumn(since)})
        .at(0)
        .integer(0);
}

FollowUpDay followUpDay(Transaction &tx, const AccountId &account, const QDate &day)
{
    FollowUpDay counts;
    for (const Row &row : tx.query("SELECT state, COUNT(*) FROM follow_up_plan WHERE account = $1 AND day = $2 "
                                   "GROUP BY state",
                                   {account.text(), dayText(day)})) {
        const int count = int(row.integer(1));
        counts.planned += count;
        if (row.text(0) == u"asked")
            counts.asked = count;
        else if (row.text(0) == u"answered")
            counts.byThemselves = count;
        else if (row.text(0) == u"planned")
            counts.open = count;
    }
    return counts;
}

} // namespace mado::store
