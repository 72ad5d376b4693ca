// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/board_rows.h"

#include "backend/store/columns.h"
#include "backend/store/reach_rows.h"
#include "contract/codecs.h"

#include <algorithm>
#include <array>
#include <map>

namespace mado::store {

namespace {

constexpr std::array levels{RiskLevel::Emergency, RiskLevel::High, RiskLevel::Unrated, RiskLevel::Moderate,
                            RiskLevel::Low};

int countIn(const Row &row, size_t column) { return static_cast<int>(row.integer(column)); }

RiskLevel levelFrom(const Row &row, size_t column)
{
    const auto at = static_cast<std::size_t>(row.integer(column));
    return known(at < levels.size() ? std::optional(levels.at(at)) : std::nullopt, "level");
}

/// Nobody's, and not merely waiting for the hour of their call.
const std::string nobodys = "c.closed_at IS NULL AND c.owner IS NULL AND (c.waiting_since IS NOT NULL OR "
                            "c.call_due IS NULL)";

QList<ConsultationKind> kindsFrom(const QString &column)
{
    QList<ConsultationKind> kinds;
    for (const QString &text : column.split(u' ', Qt::SkipEmptyParts))
        kinds.append(known(consultationKindFrom(text), "kind of consultation"));
    return kinds;
}

} // namespace

QList<LevelWaiting> waitingByLevel(Transaction &tx, const StaffId &reader, const QDateTime &now)
{
    QList<LevelWaiting> found;
    for (const RiskLevel level : levels)
        found.append({.level = level, .waiting = 0, .overTarget = 0, .oldest = std::nullopt});
    const std::string sql = "SELECT c.level_rank, COUNT(*), COUNT(CASE WHEN c.waiting_since + c.target_minutes * 60000 "
                            "< $2 THEN 1 END), MIN(c.waiting_since) FROM consultation c WHERE " +
                            nobodys + " AND " + inReachOf("$1") + " GROUP BY c.level_rank";
    for (const Row &row : tx.query(sql.c_str(), {reader.text(), timeColumn(now)}))
        found[int(levelFrom(row, 0))] = {levelFrom(row, 0), countIn(row, 1), countIn(row, 2), timeIfAny(row, 3)};
    return found;
}

OverdueCalls overdueCalls(Transaction &tx, const StaffId &reader, const QDateTime &now)
{
    const std::string sql = "SELECT COUNT(*), MIN(c.call_due) FROM consultation c WHERE c.closed_at IS NULL AND "
                            "c.call_due < $2 AND " +
                            inReachOf("$1");
    const auto rows = tx.query(sql.c_str(), {reader.text(), timeColumn(now)});
    return {countIn(rows.at(0), 0), timeIfAny(rows.at(0), 1)};
}

QList<Colleague> colleaguesOf(Transaction &tx, const StaffId &reader, const QDateTime &since)
{
    QList<Colleague> found;
    for (const Row &row : tx.query(
             "SELECT s.id, s.name, s.role, s.languages, s.kinds, (SELECT w.at FROM console_seen w WHERE w.staff = "
             "s.id), (SELECT MAX(k.at) FROM command k WHERE k.staff = s.id AND k.at > $2) FROM staff s "
             "WHERE s.state = 'active' AND EXISTS (SELECT 1 FROM reach r JOIN reach mine ON mine.staff = $1 AND "
             "mine.prefecture <> '' AND mine.prefecture = r.prefecture WHERE r.staff = s.id) ORDER BY s.name, s.id",
             {reader.text(), timeColumn(since)}))
        found.append({{idFrom<StaffId>(row, 0), row.text(1), known(roleFrom(row.text(2)), "role")},
                      row.text(3).split(u' ', Qt::SkipEmptyParts),
                      kindsFrom(row.text(4)),
                      timeIfAny(row, 5),
                      timeIfAny(row, 6)});
    return found;
}

QList<Held> heldByLevel(Transaction &tx, const StaffId &reader)
{
    const std::string sql = "SELECT c.owner, c.level_rank, COUNT(*) FROM consultation c WHERE c.closed_at IS NULL AND "
                            "c.owner IS NOT NULL AND " +
                            inReachOf("$1") + " GROUP BY c.owner, c.level_rank ORDER BY c.owner, c.level_rank";
    QList<Held> found;
    for (const Row &row : tx.query(sql.c_str(), {reader.text()}))
        found.append({idFrom<StaffId>(row, 0), {levelFrom(row, 1), countIn(row, 2)}});
    return found;
}

GoalCount emergencyGoal(Transaction &tx, const StaffId &reader, const QDateTime &since, const QDateTime &now)
{
    // Those still within their goal and not taken yet are neither met nor missed.
    const std::string sql = "SELECT COUNT(CASE WHEN c.first_owned_at <= c.opened_at + c.target_minutes * 60000 THEN 1 "
                            "END), COUNT(*) FROM consultation c WHERE c.level_rank = 0 AND c.opened_at >= $2 AND "
                            "(c.first_owned_at IS NOT NULL OR c.opened_at + c.target_minutes * 60000 < $3) AND " +
                            inReachOf("$1");
    const auto rows = tx.query(sql.c_str(), {reader.text(), timeColumn(since), timeColumn(now)});
    return {countIn(rows.at(0), 0), countIn(rows.at(0), 1)};
}

QList<DayCount> dayCounts(Transaction &tx, const StaffId &reader, const QDateTime &since)
{
    std::map<ConsultationKind, DayCount> days;
    const auto dayOf = [&](const Row &row) -> DayCount & {
        const auto kind = known(consultationKindFrom(row.text(0)), "kind of consultation");
        return days.try_emplace(kind, DayCount{.kind = kind, .opened = 0, .closed = {}}).first->second;
    };
    const std::string opened = "SELECT c.kind, COUNT(*) FROM consultation c WHERE c.opened_at >= $2 AND " +
                               inReachOf("$1") + " GROUP BY c.kind";
    for (const Row &row : tx.query(opened.c_str(), {reader.text(), timeColumn(since)}))
        dayOf(row).opened = countIn(row, 1);
    const std::string closed =
        "SELECT c.kind, c.disposition, COUNT(*) FROM consultation c WHERE c.closed_at >= $2 AND " + inReachOf("$1") +
        " GROUP BY c.kind, c.disposition ORDER BY 3 DESC, c.disposition";
    for (const Row &row : tx.query(closed.c_str(), {reader.text(), timeColumn(since)}))
        dayOf(row).closed.append({known(dispositionFrom(row.text(1)), "disposition"), countIn(row, 2)});
    QList<DayCount> found;
    for (const auto &[kind, day] : days)
        found.append(day);
    return found;
}

static QList<Unattended> unattended(const std::vector<Row> &rows)
{
    QList<Unattended> found;
    for (const Row &row : rows)
        found.append({row.text(0), countIn(row, 1), timeFrom(row, 2)});
    return found;
}

QList<Unattended> unattendedEmergencies(Transaction &tx, const QStringList &roles, const QDateTime &attendedSince)
{
    std::vector<Value> parameters{timeColumn(attendedSince)};
    QStringList places;
    for (const QString &role : roles) {
        parameters.emplace_back(role);
        places.append(QStringLiteral("$%1").arg(parameters.size()));
    }
    const std::string sql =
        "SELECT c.prefecture, COUNT(*), MIN(COALESCE(c.waiting_since, c.opened_at)) FROM consultation c "
        "WHERE c.closed_at IS NULL AND c.owner IS NULL AND c.level_rank = 0 AND NOT EXISTS (SELECT 1 FROM console_seen "
        "w JOIN staff s ON s.id = w.staff WHERE w.at > $1 AND s.state = 'active' AND s.role IN (" +
        places.join(u", ").toStdString() + ") AND " + inReachOf("s.id") +
        ") GROUP BY c.prefecture ORDER BY c.prefecture";
    return unattended(tx.query(sql.c_str(), parameters));
}

QList<Unattended> untakenEmergencies(Transaction &tx, const QDateTime &before)
{
    return unattended(
        tx.query("SELECT prefecture, COUNT(*), MIN(COALESCE(waiting_since, opened_at)) FROM consultation WHERE "
                 "closed_at IS NULL AND owner IS NULL AND level_rank = 0 AND COALESCE(waiting_since, opened_at) <= $1 "
                 "GROUP BY prefecture ORDER BY prefecture",
                 {timeColumn(before)}));
}

} // namespace mado::store
