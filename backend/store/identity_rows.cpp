// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/identity_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs.h"
#include "contract/permissions.h"

namespace mado::store {

namespace {

/// From the columns id, login, name, role, prefecture.
StaffProfile profileFrom(const Row &row)
{
    return {.id = idFrom<StaffId>(row, 0),
            .login = row.text(1),
            .name = row.text(2),
            .role = known(roleFrom(row.text(3)), "role"),
            .prefecture = row.text(4)};
}

/// From the same columns and password_hash, state.
StaffRow staffFrom(const Row &row) { return {profileFrom(row), row.text(5), row.text(6) == QLatin1String("active")}; }

} // namespace

bool insertStaff(Transaction &tx, const StaffProfile &profile, const QString &passwordHash, const QDateTime &at)
{
    const bool added =
        tx.execute("INSERT INTO staff (id, login, name, role, prefecture, scope_prefectures, password_hash, state, "
                   "created_at) VALUES ($1, $2, $3, $4, $5, $5, $6, 'active', $7) ON CONFLICT (login) DO NOTHING",
                   {profile.id.text(), profile.login, profile.name, word(profile.role), profile.prefecture,
                    passwordHash, timeColumn(at)}) == 1;
    if (added && allows(profile.role, Permission::SeeConsultations))
        tx.execute("INSERT INTO reach (staff, prefecture) VALUES ($1, $2)", {profile.id.text(), profile.prefecture});
    return added;
}

std::optional<StaffRow> staffByLogin(Transaction &tx, const QString &login)
{
    const auto rows = tx.query("SELECT id, login, name, role, prefecture, password_hash, state FROM staff "
                               "WHERE login = $1",
                               {login});
    return rows.empty() ? std::nullopt : std::optional(staffFrom(rows[0]));
}

std::optional<StaffRow> staffById(Transaction &tx, const StaffId &id)
{
    const auto rows = tx.query("SELECT id, login, name, role, prefecture, password_hash, state FROM staff "
                               "WHERE id = $1",
                               {id.text()});
    return rows.empty() ? std::nullopt : std::optional(staffFrom(rows[0]));
}

void setPasswordHash(Transaction &tx, const StaffId &id, const QString &passwordHash)
{
    tx.execute("UPDATE staff SET password_hash = $2 WHERE id = $1", {id.text(), passwordHash});
}

StaffName staffName(Transaction &tx, const StaffId &id)
{
    const auto rows = tx.query("SELECT id, login, name, role, prefecture FROM staff WHERE id = $1", {id.text()});
    if (rows.empty())
        throw StoreFailure("a row names a member of staff who is not there; restore the last good backup");
    const StaffProfile profile = profileFrom(rows[0]);
    return {profile.id, profile.name, profile.role};
}

std::optional<SignInFailures> signInFailures(Transaction &tx, const QString &login)
{
    const auto rows = tx.query("SELECT count, last_at FROM sign_in_failure WHERE login = $1", {login});
    return rows.empty() ? std::nullopt : std::optional(SignInFailures{rows[0].integer(0), timeFrom(rows[0], 1)});
}

void countSignInFailure(Transaction &tx, const QString &login, const QDateTime &at)
{
    tx.execute("INSERT INTO sign_in_failure (login, count, last_at) VALUES ($1, 1, $2) "
               "ON CONFLICT (login) DO UPDATE SET count = sign_in_failure.count + 1, last_at = excluded.last_at",
               {login, timeColumn(at)});
}

void forgiveSignInFailure(Transaction &tx, const QString &login)
{
    tx.execute("UPDATE sign_in_failure SET count = count - 1 WHERE login = $1 AND count > 0", {login});
}

void clearSignInFailures(Transaction &tx, const QString &login)
{
    tx.execute("DELETE FROM sign_in_failure WHERE login = $1", {login});
}

void forgetSignInFailures(Transaction &tx, const QDateTime &before)
{
    tx.execute("DELETE FROM sign_in_failure WHERE last_at < $1", {timeColumn(before)});
}

} // namespace mado::store
