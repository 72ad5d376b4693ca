// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/roster_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_people.h"

namespace mado::store {

namespace {

Team teamFrom(const Row &row) { return {idFrom<TeamId>(row, 0), localTextFrom(row.text(1))}; }

Shift shiftFrom(const Row &row)
{
    return {.id = idFrom<ShiftId>(row, 0),
            .staff = idFrom<StaffId>(row, 1),
            .from = timeFrom(row, 2),
            .until = timeFrom(row, 3),
            .kind = known(shiftKindFrom(row.text(4)), "kind of shift")};
}

} // namespace

QList<Team> allTeams(Transaction &tx)
{
    QList<Team> teams;
    for (const Row &row : tx.query("SELECT id, name FROM team ORDER BY id"))
        teams.append(teamFrom(row));
    return teams;
}

std::optional<Team> findTeam(Transaction &tx, const TeamId &id)
{
    const auto rows = tx.query("SELECT id, name FROM team WHERE id = $1", {id.text()});
    return rows.empty() ? std::nullopt : std::optional(teamFrom(rows[0]));
}

QList<Team> teamsAround(Transaction &tx, const StaffId &staff)
{
    QList<Team> teams;
    for (const Row &row : tx.query("SELECT t.id, t.name FROM staff_team s JOIN team t ON t.id = s.team "
                                   "WHERE s.staff = $1 ORDER BY t.id",
                                   {staff.text()}))
        teams.append(teamFrom(row));
    return teams;
}

void putTeam(Transaction &tx, const Team &team)
{
    tx.execute("INSERT INTO team (id, name) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
               {team.id.text(), localTextColumn(team.name)});
}

bool teamInUse(Transaction &tx, const TeamId &id)
{
    return !tx.query("SELECT 1 FROM staff_team WHERE team = $1 LIMIT 1", {id.text()}).empty();
}

void deleteTeam(Transaction &tx, const TeamId &id) { tx.execute("DELETE FROM team WHERE id = $1", {id.text()}); }

QList<Shift> shiftsTouching(Transaction &tx, const QDateTime &from, const QDateTime &until)
{
    QList<Shift> shifts;
    for (const Row &row : tx.query("SELECT id, staff, from_at, until_at, kind FROM shift "
                                   "WHERE from_at < $2 AND until_at > $1 ORDER BY from_at, id",
                                   {timeColumn(from), timeColumn(until)}))
        shifts.append(shiftFrom(row));
    return shifts;
}

std::optional<Shift> findShift(Transaction &tx, const ShiftId &id)
{
    const auto rows = tx.query("SELECT id, staff, from_at, until_at, kind FROM shift WHERE id = $1", {id.text()});
    return rows.empty() ? std::nullopt : std::optional(shiftFrom(rows[0]));
}

void putShift(Transaction &tx, const Shift &shift)
{
    tx.execute(
        "INSERT INTO shift (id, staff, from_at, until_at, kind) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (id) DO UPDATE SET staff = excluded.staff, from_at = excluded.from_at, "
        "until_at = excluded.until_at, kind = excluded.kind",
        {shift.id.text(), shift.staff.text(), timeColumn(shift.from), timeColumn(shift.until), word(shift.kind)});
}

void deleteShift(Transaction &tx, const ShiftId &id) { tx.execute("DELETE FROM shift WHERE id = $1", {id.text()}); }

} // namespace mado::store
