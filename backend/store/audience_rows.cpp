// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets an announcement, telephones for tests, and what LINE said about the month's messages.
#include "backend/store/announcement_rows.h"
#include "backend/store/columns.h"
#include "backend/store/survey_round_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::store {

namespace {

struct Who
{
    std::string where; ///< On conversation v.
    std::vector<Value> values;
};

std::string place(const Who &who) { return "$" + std::to_string(who.values.size()); }

void agreedTo(Who &who, const QStringList &purposes)
{
    for (const QString &purpose : purposes) {
        who.values.emplace_back(purpose);
        who.where += " AND EXISTS (SELECT 1 FROM consent s WHERE s.conversation = v.id AND s.granted = 1 AND "
                     "s.purpose = " +
                     place(who) + ")";
    }
}

Who whoFor(const AccountId &account, const AudienceRule &rule)
{
    Who who{"v.account = $1 AND v.reachable = 1", {account.text()}};
    if (rule.audience.kind == AudienceKind::Language) // whoever chose no Japanese gets the English text
        who.where += rule.audience.value == u"ja" ? " AND v.language = 'ja'" : " AND v.language <> 'ja'";
    if (rule.audience.kind == AudienceKind::Municipality || !rule.audience.answers.isEmpty())
        agreedTo(who, rule.purposes);
    return who;
}

/// The newest answers of each conversation v; NULL where nobody needs them.
std::string newestAnswers(Who &who, const AudienceRule &rule)
{
    if (rule.audience.answers.isEmpty())
        return "NULL";
    who.values.emplace_back(rule.survey);
    return "(SELECT r.answers FROM survey_response r WHERE r.conversation = v.id AND r.survey = " + place(who) +
           " ORDER BY r.answered_at DESC LIMIT 1)";
}

/// Of each question one of the options was chosen.
bool answered(const Row &row, size_t column, const AudienceRule &rule)
{
    if (rule.audience.answers.isEmpty())
        return true;
    if (row.isNull(column))
        return false;
    const QJsonObject given = QJsonDocument::fromJson(row.text(column).toUtf8()).object();
    return std::ranges::all_of(rule.audience.answers, [&](const AudienceAnswer &wanted) {
        const auto chosen = given[wanted.question]["options"_L1].toArray();
        return std::ranges::any_of(wanted.options, [&](const QString &option) { return chosen.contains(option); });
    });
}

/// Municipalities stand in both languages in one column; they are told apart by the Japanese name.
bool isOf(const Row &row, size_t column, const AudienceRule &rule)
{
    return rule.audience.kind != AudienceKind::Municipality ||
           (!row.isNull(column) && localTextFrom(row.text(column)).ja == rule.audience.value);
}

struct Person
{
    QString conversation;
    bool japanese;
};

std::vector<Person> peopleFor(Transaction &tx, const AccountId &account, const AudienceRule &rule)
{
    Who who = whoFor(account, rule);
    const std::string answers = newestAnswers(who, rule);
    const std::string sql = "SELECT v.id, v.language, v.municipality, " + answers + " FROM conversation v WHERE " +
                            who.where + " ORDER BY v.id";
    std::vector<Person> people;
    for (const Row &row : tx.query(sql.c_str(), who.values)) {
        if (isOf(row, 2, rule) && answered(row, 3, rule))
            people.push_back({row.text(0), row.text(1) == u"ja"});
    }
    return people;
}

int counted(Transaction &tx, const std::string &where, const AccountId &account)
{
    const std::string sql = "SELECT COUNT(*) FROM conversation v WHERE v.account = $1 AND " + where;
    return int(tx.query(sql.c_str(), {account.text()}).at(0).integer(0));
}

void insertBatch(Transaction &tx, const AnnouncementId &id, const QString &language, const std::vector<Person> &people,
                 qint64 notBefore)
{
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    tx.execute("INSERT INTO announcement_batch (id, announcement, language, people, state, not_before) "
               "VALUES ($1, $2, $3, $4, 'waiting', $5)",
               {key, id.text(), language, qint64(people.size()), notBefore});
    for (const Person &person : people)
        tx.execute("INSERT INTO announcement_recipient (announcement, conversation, batch) VALUES ($1, $2, $3)",
                   {id.text(), person.conversation, key});
}

} // namespace

int audienceCount(Transaction &tx, const AccountId &account, const AudienceRule &rule)
{
    return int(peopleFor(tx, account, rule).size());
}

AudienceReach audienceReach(Transaction &tx, const AccountId &account, const QStringList &purposes)
{
    AudienceReach reach{.everybody = counted(tx, "v.reachable = 1", account),
                        .japanese = counted(tx, "v.reachable = 1 AND v.language = 'ja'", account),
                        .english = 0,
                        .unreachable = counted(tx, "v.reachable = 0", account),
                        .municipalities = {}};
    reach.english = reach.everybody - reach.japanese;
    Who who{"v.account = $1 AND v.reachable = 1 AND v.municipality IS NOT NULL", {account.text()}};
    agreedTo(who, purposes);
    const std::string sql = "SELECT v.municipality, COUNT(*) FROM conversation v WHERE " + who.where +
                            " GROUP BY v.municipality ORDER BY COUNT(*) DESC, v.municipality";
    for (const Row &row : tx.query(sql.c_str(), who.values)) {
        const int people = int(row.integer(1));
        const bool few = people < audienceShownFrom;
        reach.municipalities.append({localTextFrom(row.text(0)), few ? 0 : people, few});
    }
    return reach;
}

int makeBatches(Transaction &tx, const AccountId &account, const AnnouncementId &id, const AudienceRule &rule,
                int atMost, qint64 notBefore)
{
    const auto people = peopleFor(tx, account, rule);
    for (const bool japanese : {true, false}) {
        std::vector<Person> batch;
        for (const Person &person : people) {
            if (person.japanese != japanese)
                continue;
            batch.push_back(person);
            if (int(batch.size()) == atMost) {
                insertBatch(tx, id, japanese ? u"ja"_s : u"en"_s, batch, notBefore);
                batch.clear();
            }
        }
        if (!batch.empty())
            insertBatch(tx, id, japanese ? u"ja"_s : u"en"_s, batch, notBefore);
    }
    return int(people.size());
}

QList<ConversationId> toInvite(Transaction &tx, const AccountId &account, const SurveyRoundId &round,
                               const AudienceRule &rule, qint64 atMost)
{
    Who who = whoFor(account, rule);
    who.values.emplace_back(round.text());
    who.where +=
        " AND NOT EXISTS (SELECT 1 FROM survey_invitation i WHERE i.conversation = v.id AND i.round = " + place(who) +
        ")";
    std::string sql = "SELECT v.id, v.municipality FROM conversation v WHERE " + who.where + " ORDER BY v.id";
    if (rule.audience.kind != AudienceKind::Municipality)
        sql += " LIMIT " + std::to_string(atMost);
    QList<ConversationId> found;
    for (const Row &row : tx.query(sql.c_str(), who.values)) {
        if (found.size() < atMost && isOf(row, 1, rule))
            found.append(idFrom<ConversationId>(row, 0));
    }
    return found;
}

QString testWordOf(Transaction &tx, const AccountId &account, const StaffId &staff)
{
    const QString made = u"test-%1"_s.arg(QRandomGenerator::system()->bounded(100000000), 8, 10, QLatin1Char('0'));
    tx.execute("INSERT INTO announcement_tester (account, staff, word) VALUES ($1, $2, $3) "
               "ON CONFLICT (account, staff) DO NOTHING",
               {account.text(), staff.text(), made});
    return tx
        .query("SELECT word FROM announcement_tester WHERE account = $1 AND staff = $2", {account.text(), staff.text()})
        .at(0)
        .text(0);
}

bool takeTestWord(Transaction &tx, const AccountId &account, const QString &word, const ConversationId &conversation)
{
    return tx.execute("UPDATE announcement_tester SET conversation = $3 WHERE account = $1 AND word = $2",
                      {account.text(), word, conversation.text()}) > 0;
}

QList<ConversationId> testersOf(Transaction &tx, const AccountId &account)
{
    QList<ConversationId> found;
    for (const Row &row : tx.query("SELECT DISTINCT t.conversation FROM announcement_tester t JOIN conversation v ON "
                                   "v.id = t.conversation WHERE t.account = $1 AND v.reachable = 1",
                                   {account.text()}))
        found.append(idFrom<ConversationId>(row, 0));
    return found;
}

void keepQuota(Transaction &tx, const AccountId &account, const MessageQuota &quota)
{
    tx.execute("INSERT INTO line_quota (account, monthly, used, at) VALUES ($1, $2, $3, $4) ON CONFLICT (account) "
               "DO UPDATE SET monthly = excluded.monthly, used = excluded.used, at = excluded.at",
               {account.text(), quota.monthly ? Value(*quota.monthly) : Value(), quota.used, timeColumn(quota.at)});
}

std::optional<MessageQuota> quotaOf(Transaction &tx, const AccountId &account)
{
    const auto rows = tx.query("SELECT monthly, used, at FROM line_quota WHERE account = $1", {account.text()});
    if (rows.empty())
        return std::nullopt;
    return MessageQuota{rows[0].isNull(0) ? std::nullopt : std::optional(rows[0].integer(0)), rows[0].integer(1),
                        timeFrom(rows[0], 2)};
}

} // namespace mado::store
