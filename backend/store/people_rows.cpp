// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/people_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_people.h"

namespace mado::store {

namespace {

const std::string columns =
    "m.id, m.login, m.name, m.role, m.prefecture, m.state, m.created_at, m.revision, m.employer, m.contract, "
    "m.scope_prefectures, m.scope_accounts, m.languages, m.kinds, m.confidentiality_confirmed, m.licence_confirmed, "
    "m.usable_until, (SELECT MAX(s.created_at) FROM session s WHERE s.staff = m.id)";

QStringList wordsIn(const Row &row, size_t column) { return row.text(column).split(u' ', Qt::SkipEmptyParts); }

template <class T> QString idWords(const QList<Id<T>> &ids)
{
    QStringList words;
    for (const Id<T> &id : ids)
        words.append(id.text());
    return words.join(u' ');
}

QString kindWords(const QList<ConsultationKind> &kinds)
{
    QStringList words;
    for (const ConsultationKind kind : kinds)
        words.append(word(kind));
    return words.join(u' ');
}

QList<ConsultationKind> kindsFrom(const QStringList &words)
{
    QList<ConsultationKind> kinds;
    for (const QString &one : words)
        kinds.append(known(consultationKindFrom(one), "kind of consultation"));
    return kinds;
}

QList<AccountId> accountsFrom(const QStringList &words)
{
    QList<AccountId> accounts;
    for (const QString &one : words)
        accounts.append(known(AccountId::from(one), "account"));
    return accounts;
}

std::optional<QDate> dayIfAny(const Row &row, size_t column)
{
    return row.isNull(column) ? std::nullopt : std::optional(known(dayFrom(row.text(column)), "day"));
}

Value dayColumn(const std::optional<QDate> &day) { return day ? Value(dayText(*day)) : Value(); }

QList<TeamId> teamsOf(Transaction &tx, const StaffId &id)
{
    QList<TeamId> teams;
    for (const Row &row : tx.query("SELECT team FROM staff_team WHERE staff = $1 ORDER BY team", {id.text()}))
        teams.append(idFrom<TeamId>(row, 0));
    return teams;
}

void setTeams(Transaction &tx, const StaffId &id, const QList<TeamId> &teams)
{
    tx.execute("DELETE FROM staff_team WHERE staff = $1", {id.text()});
    for (const TeamId &team : teams)
        tx.execute("INSERT INTO staff_team (staff, team) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                   {id.text(), team.text()});
}

StaffMember memberFrom(Transaction &tx, const Row &row)
{
    const StaffId id = idFrom<StaffId>(row, 0);
    return {.id = id,
            .revision = row.integer(7),
            .state = known(staffStateFrom(row.text(5)), "state"),
            .details = {.login = row.text(1),
                        .name = row.text(2),
                        .role = known(roleFrom(row.text(3)), "role"),
                        .employer = known(employerFrom(row.text(8)), "employer"),
                        .contract = row.text(9),
                        .prefecture = row.text(4),
                        .scope = {wordsIn(row, 10), accountsFrom(wordsIn(row, 11))},
                        .teams = teamsOf(tx, id),
                        .languages = wordsIn(row, 12),
                        .kinds = kindsFrom(wordsIn(row, 13)),
                        .confidentialityConfirmed = dayIfAny(row, 14),
                        .licenceConfirmed = dayIfAny(row, 15),
                        .usableUntil = dayIfAny(row, 16)},
            .createdAt = timeFrom(row, 6),
            .signedInAt = timeIfAny(row, 17)};
}

} // namespace

bool insertMember(Transaction &tx, const StaffId &id, const StaffDetails &details, const QDateTime &at)
{
    const bool added =
        tx.execute("INSERT INTO staff (id, login, name, role, prefecture, password_hash, state, created_at, revision) "
                   "VALUES ($1, $2, $3, $4, $5, '', 'invited', $6, 0) ON CONFLICT (login) DO NOTHING",
                   {id.text(), details.login, details.name, word(details.role), details.prefecture, timeColumn(at)}) ==
        1;
    return added && updateMember(tx, id, 0, details);
}

std::optional<StaffMember> findMember(Transaction &tx, const StaffId &id)
{
    const std::string sql = "SELECT " + columns + " FROM staff m WHERE m.id = $1";
    const auto rows = tx.query(sql.c_str(), {id.text()});
    return rows.empty() ? std::nullopt : std::optional(memberFrom(tx, rows[0]));
}

QList<StaffMember> allMembers(Transaction &tx)
{
    const std::string sql = "SELECT " + columns + " FROM staff m ORDER BY m.login";
    QList<StaffMember> members;
    for (const Row &row : tx.query(sql.c_str()))
        members.append(memberFrom(tx, row));
    return members;
}

bool updateMember(Transaction &tx, const StaffId &id, qint64 revision, const StaffDetails &details)
{
    const qint64 changed = tx.execute(
        "UPDATE staff SET name = $3, role = $4, prefecture = $5, employer = $6, contract = $7, scope_prefectures = $8, "
        "scope_accounts = $9, languages = $10, kinds = $11, confidentiality_confirmed = $12, licence_confirmed = $13, "
        "usable_until = $14, revision = revision + 1 WHERE id = $1 AND revision = $2",
        {id.text(), revision, details.name, word(details.role), details.prefecture, word(details.employer),
         details.contract, details.scope.prefectures.join(u' '), idWords(details.scope.accounts),
         details.languages.join(u' '), kindWords(details.kinds), dayColumn(details.confidentialityConfirmed),
         dayColumn(details.licenceConfirmed), dayColumn(details.usableUntil)});
    if (changed == 1)
        setTeams(tx, id, details.teams);
    return changed == 1;
}

void setMemberState(Transaction &tx, const StaffId &id, StaffState state)
{
    tx.execute("UPDATE staff SET state = $2, revision = revision + 1 WHERE id = $1", {id.text(), word(state)});
}

QList<ConsultationKind> kindsTakenBy(Transaction &tx, const StaffId &id)
{
    const auto rows = tx.query("SELECT kinds FROM staff WHERE id = $1", {id.text()});
    return rows.empty() ? QList<ConsultationKind>() : kindsFrom(wordsIn(rows[0], 0));
}

bool hasOtherAdministrator(Transaction &tx, const StaffId &id)
{
    return !tx.query("SELECT 1 FROM staff WHERE role = $2 AND state = 'active' AND id <> $1 LIMIT 1",
                     {id.text(), word(Role::Administrator)})
                .empty();
}

QList<StaffId> membersUsableBefore(Transaction &tx, const QDate &today)
{
    QList<StaffId> ids;
    for (const Row &row : tx.query("SELECT id FROM staff m WHERE state = 'active' AND usable_until < $1 "
                                   "AND (role <> $2 OR EXISTS (SELECT 1 FROM staff o WHERE o.role = $2 "
                                   "AND o.state = 'active' AND o.id <> m.id)) ORDER BY id",
                                   {dayText(today), word(Role::Administrator)}))
        ids.append(idFrom<StaffId>(row, 0));
    return ids;
}

} // namespace mado::store
