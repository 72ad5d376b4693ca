// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/erasure.h"

#include "backend/store/columns.h"

#include <limits>
#include <span>

namespace mado::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// $1: how many rows at most; $2: older than this; $3: the age of what is not settled.
// A group runs in one transaction: what hangs on the rows, then the rows, which are counted.
struct Group
{
    DataCategory category;
    std::array<const char *, 12> statements; ///< nullptr after the last one.
    bool counts = true;
};

#define MADO_CONSULTATIONS "(SELECT id FROM consultation WHERE COALESCE(closed_at, $3) < $2 ORDER BY id LIMIT $1)"
#define MADO_ENTRIES                                                                                                   \
    "(SELECT e.id FROM entry AS e WHERE e.at < $2 AND NOT EXISTS "                                                     \
    "(SELECT 1 FROM consultation AS k WHERE k.conversation = e.conversation) ORDER BY e.id LIMIT $1)"
#define MADO_SURVEY_ENTRIES "(SELECT id FROM entry WHERE kind = 'survey_response' AND at < $2 ORDER BY id LIMIT $1)"
#define MADO_CONVERSATIONS                                                                                             \
    "(SELECT v.id FROM conversation AS v WHERE v.created_at < $2 "                                                     \
    "AND NOT EXISTS (SELECT 1 FROM consultation AS a WHERE a.conversation = v.id) "                                    \
    "AND NOT EXISTS (SELECT 1 FROM survey_response AS a WHERE a.conversation = v.id) "                                 \
    "AND NOT EXISTS (SELECT 1 FROM entry AS a WHERE a.conversation = v.id) "                                           \
    "AND NOT EXISTS (SELECT 1 FROM medicine_request AS a WHERE a.conversation = v.id) "                                \
    "AND NOT EXISTS (SELECT 1 FROM faq_question AS a WHERE a.conversation = v.id) "                                    \
    "AND NOT EXISTS (SELECT 1 FROM dialogue AS a WHERE a.conversation = v.id) ORDER BY v.id LIMIT $1)"

constexpr std::array groups{
    // A session that ended may have left drafts behind on its computer: it is told, too, should it ever ask.
    Group{DataCategory::ConsoleCopies,
          {"UPDATE session SET state = 'wipe_ordered' WHERE id IN (SELECT id FROM session WHERE created_at < $2 "
           "AND state IN ('active', 'ended') ORDER BY id LIMIT $1)"}},
    Group{DataCategory::HealthAnswers,
          {"DELETE FROM survey_response WHERE id IN (SELECT id FROM survey_response WHERE answered_at < $2 "
           "ORDER BY id LIMIT $1)"}},
    // Who let themselves be asked, and whether they answered, says how they are.
    Group{DataCategory::HealthAnswers,
          {"DELETE FROM follow_up_plan WHERE conversation IN (SELECT f.conversation FROM follow_up AS f "
           "WHERE f.since < $2 ORDER BY f.conversation LIMIT $1)",
           "DELETE FROM follow_up WHERE conversation IN (SELECT conversation FROM follow_up WHERE since < $2 "
           "ORDER BY conversation LIMIT $1)"},
          false},
    Group{DataCategory::HealthAnswers,
          {"DELETE FROM dialogue WHERE conversation IN (SELECT conversation FROM dialogue WHERE updated_at < $2 "
           "ORDER BY conversation LIMIT $1)"},
          false},
    Group{
        DataCategory::HealthAnswers,
        {"DELETE FROM media WHERE entry IN " MADO_SURVEY_ENTRIES, "DELETE FROM entry WHERE id IN " MADO_SURVEY_ENTRIES},
        false},
    Group{DataCategory::Consultations,
          {"DELETE FROM call_made WHERE consultation IN " MADO_CONSULTATIONS,
           "DELETE FROM passed_draft WHERE consultation IN " MADO_CONSULTATIONS,
           "DELETE FROM onlooker WHERE consultation IN " MADO_CONSULTATIONS,
           "DELETE FROM reach_change WHERE consultation IN " MADO_CONSULTATIONS,
           "DELETE FROM reach WHERE consultation IN " MADO_CONSULTATIONS,
           "UPDATE break_glass SET consultation = NULL WHERE consultation IN " MADO_CONSULTATIONS,
           "DELETE FROM feed WHERE entity = 'consultation' AND id IN " MADO_CONSULTATIONS,
           "DELETE FROM consultation WHERE id IN " MADO_CONSULTATIONS}},
    Group{DataCategory::Consultations,
          {"DELETE FROM media WHERE entry IN " MADO_ENTRIES, "DELETE FROM entry WHERE id IN " MADO_ENTRIES}},
    Group{DataCategory::Consultations,
          {"DELETE FROM medicine_request WHERE id IN (SELECT id FROM medicine_request "
           "WHERE COALESCE(settled_at, $3) < $2 ORDER BY id LIMIT $1)"}},
    Group{DataCategory::TransitCopies,
          {"DELETE FROM raw_event WHERE id IN (SELECT id FROM raw_event "
           "WHERE (CASE WHEN state = 'new' THEN $3 ELSE received_at END) < $2 ORDER BY id LIMIT $1)"}},
    Group{DataCategory::TransitCopies,
          {"DELETE FROM outbound WHERE id IN (SELECT id FROM outbound "
           "WHERE (CASE WHEN state = 'waiting' THEN $3 ELSE created_at END) < $2 ORDER BY id LIMIT $1)"}},
    Group{DataCategory::TransitCopies,
          {"DELETE FROM faq_question WHERE id IN (SELECT id FROM faq_question WHERE at < $2 ORDER BY id LIMIT $1)"}},
    Group{DataCategory::TransitCopies,
          {"DELETE FROM unsent_message WHERE line_message IN (SELECT line_message FROM unsent_message WHERE at < $2 "
           "ORDER BY line_message LIMIT $1)"},
          false},
    Group{DataCategory::Contacts,
          {"DELETE FROM consent WHERE conversation IN " MADO_CONVERSATIONS,
           "DELETE FROM consent_step WHERE conversation IN " MADO_CONVERSATIONS,
           "DELETE FROM announcement_recipient WHERE conversation IN " MADO_CONVERSATIONS,
           "UPDATE announcement_tester SET conversation = NULL WHERE conversation IN " MADO_CONVERSATIONS,
           "DELETE FROM survey_invitation WHERE conversation IN " MADO_CONVERSATIONS,
           "DELETE FROM follow_up WHERE conversation IN " MADO_CONVERSATIONS,
           "DELETE FROM follow_up_plan WHERE conversation IN " MADO_CONVERSATIONS,
           "DELETE FROM learning_reminder WHERE conversation IN " MADO_CONVERSATIONS,
           "DELETE FROM conversation WHERE id IN " MADO_CONVERSATIONS}},
    Group{DataCategory::Contacts,
          {"UPDATE conversation SET display_name = '-', line_user = 'erased-' || id, phone = NULL, age_band = NULL, "
           "municipality = NULL, reachable = 0 WHERE id IN (SELECT id FROM conversation WHERE created_at < $2 "
           "AND line_user NOT LIKE 'erased-%' ORDER BY id LIMIT $1)"}},
};

/// What a category's count is made of: a time for each row, and that of what is not settled.
struct Tally
{
    DataCategory category;
    const char *kept;    ///< count, oldest
    const char *settled; ///< count; $1: before.
};

constexpr std::array tallies{
    Tally{DataCategory::HealthAnswers, "SELECT COUNT(*), MIN(answered_at) FROM survey_response",
          "SELECT COUNT(*) FROM survey_response WHERE answered_at < $1"},
    Tally{DataCategory::Consultations, "SELECT COUNT(*), MIN(opened_at) FROM consultation",
          "SELECT COUNT(*) FROM consultation WHERE closed_at IS NOT NULL AND closed_at < $1"},
    Tally{DataCategory::Contacts,
          "SELECT COUNT(*), MIN(created_at) FROM conversation WHERE line_user NOT LIKE 'erased-%'",
          "SELECT COUNT(*) FROM conversation WHERE created_at < $1 AND 1 = 0"},
    Tally{DataCategory::TransitCopies,
          "SELECT COUNT(*), MIN(at) FROM (SELECT received_at AS at FROM raw_event UNION ALL SELECT created_at FROM "
          "outbound UNION ALL SELECT at FROM faq_question) AS copies",
          "SELECT COUNT(*) FROM (SELECT received_at AS at FROM raw_event WHERE state <> 'new' UNION ALL "
          "SELECT created_at FROM outbound WHERE state <> 'waiting' UNION ALL SELECT at FROM faq_question) AS copies "
          "WHERE at < $1"},
    Tally{DataCategory::ConsoleCopies,
          "SELECT COUNT(*), MIN(created_at) FROM session WHERE state IN ('active', 'ended', 'wipe_ordered')",
          "SELECT COUNT(*) FROM session WHERE created_at < $1 AND 1 = 0"},
    Tally{DataCategory::PublishedTables, "SELECT COUNT(*), MIN(frozen_at) FROM statistics_release",
          "SELECT COUNT(*) FROM statistics_release WHERE frozen_at < $1 AND 1 = 0"},
    Tally{DataCategory::Records, "SELECT COUNT(*), MIN(at) FROM audit_record",
          "SELECT COUNT(*) FROM audit_record WHERE at < $1 AND 1 = 0"},
};

const Tally &tallyOf(DataCategory category)
{
    return *std::ranges::find_if(tallies, [=](const Tally &tally) { return tally.category == category; });
}

qint64 run(Transaction &tx, const Group &group, const std::vector<Value> &values)
{
    qint64 last = 0;
    for (const char *statement : group.statements) {
        if (statement)
            last = tx.execute(statement, values);
    }
    return last;
}

} // namespace

Erased eraseSome(Transaction &tx, DataCategory category, const ErasureBound &bound, qint64 limit)
{
    // No row is newer than the end of time, and unsettled ones count as the oldest of all; or as the newest, by clock.
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    const std::vector<Value> values{limit, bound.before ? bound.before->toMSecsSinceEpoch() : end,
                                    bound.before ? end : qint64(0)};
    for (const Group &group : groups) {
        if (group.category != category)
            continue;
        if (const qint64 gone = run(tx, group, values); gone > 0)
            return {group.counts ? gone : 0, true};
    }
    return {0, false};
}

KeptCount keptOf(Transaction &tx, DataCategory category)
{
    const Row row = tx.query(tallyOf(category).kept).at(0);
    return {row.integer(0), timeIfAny(row, 1)};
}

qint64 settledBefore(Transaction &tx, DataCategory category, const QDateTime &before)
{
    return tx.query(tallyOf(category).settled, {timeColumn(before)}).at(0).integer(0);
}

QStringList consolesToCome(Transaction &tx)
{
    QStringList names;
    for (const Row &row : tx.query("SELECT s.device, p.login FROM session AS s JOIN staff AS p ON p.id = s.staff "
                                   "WHERE s.state = 'wipe_ordered' ORDER BY s.device, p.login"))
        names.append(row.text(0).isEmpty() ? row.text(1) : row.text(0) + u" ("_s + row.text(1) + u')');
    names.removeDuplicates();
    return names;
}

int consolesWiped(Transaction &tx)
{
    return int(tx.query("SELECT COUNT(*) FROM session WHERE state = 'wiped'").at(0).integer(0));
}

QStringList tablesOfResidents()
{
    return {u"survey_response"_s,
            u"dialogue"_s,
            u"consultation"_s,
            u"entry"_s,
            u"media"_s,
            u"consent"_s,
            u"consent_step"_s,
            u"provision_file"_s,
            u"conversation"_s,
            u"raw_event"_s,
            u"outbound"_s,
            u"onlooker"_s,
            u"announcement_recipient"_s,
            u"survey_invitation"_s,
            u"follow_up"_s,
            u"follow_up_plan"_s,
            u"learning_reminder"_s,
            u"faq_question"_s,
            u"passed_draft"_s,
            u"feed"_s,
            u"reach"_s,
            u"reach_change"_s,
            u"medicine_request"_s,
            u"session"_s,
            u"announcement_tester"_s,
            u"unsent_message"_s,
            u"break_glass"_s,
            u"call_made"_s};
}

} // namespace mado::store
