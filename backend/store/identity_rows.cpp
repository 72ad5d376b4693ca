// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/identity_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs.h"

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

} // namespace

bool insertStaff(Transaction &tx, const StaffProfile &profile, const QString &passwordHash, const QDateTime &at)
{
    return tx.execute("INSERT INTO staff (id, login, name, role, prefecture, password_hash, state, created_at) "
                      "VALUES ($1, $2, $3, $4, $5, $6, 'active', $7) ON CONFLICT (login) DO NOTHING",
                      {profile.id.text(), profile.login, profile.name, word(profile.role), profile.prefecture,
                       passwordHash, timeColumn(at)}) == 1;
}

std::optional<StaffRow> staffByLogin(Transaction &tx, const QString &login)
{
    const auto rows = tx.query("SELECT id, login, name, role, prefecture, password_hash, state FROM staff "
                               "WHERE login = $1",
                               {login});
    if (rows.empty())
        return std::nullopt;
    return StaffRow{profileFrom(rows[0]), rows[0].text(5), rows[0].text(6) == QLatin1String("active")};
}

StaffName staffName(Transaction &tx, const StaffId &id)
{
    const auto rows = tx.query("SELECT id, login, name, role, prefecture FROM staff WHERE id = $1", {id.text()});
    if (rows.empty())
        throw StoreFailure("a row names a member of staff who is not there; restore the last good backup");
    const StaffProfile profile = profileFrom(rows[0]);
    return {profile.id, profile.name, profile.role};
}

void insertSession(Transaction &tx, const QByteArray &tokenHash, const StaffId &staff, const QDateTime &at,
                   const QDateTime &expiresAt)
{
    tx.execute("INSERT INTO session (token_hash, staff, created_at, expires_at) VALUES ($1, $2, $3, $4)",
               {tokenHash, staff.text(), timeColumn(at), timeColumn(expiresAt)});
}

std::optional<StaffProfile> staffOfSession(Transaction &tx, const QByteArray &tokenHash, const QDateTime &now)
{
    const auto rows = tx.query("SELECT m.id, m.login, m.name, m.role, m.prefecture FROM session s "
                               "JOIN staff m ON m.id = s.staff "
                               "WHERE s.token_hash = $1 AND s.expires_at > $2 AND m.state = 'active'",
                               {tokenHash, timeColumn(now)});
    return rows.empty() ? std::nullopt : std::optional(profileFrom(rows[0]));
}

void deleteSession(Transaction &tx, const QByteArray &tokenHash)
{
    tx.execute("DELETE FROM session WHERE token_hash = $1", {tokenHash});
}

void deleteExpiredSessions(Transaction &tx, const QDateTime &now)
{
    tx.execute("DELETE FROM session WHERE expires_at <= $1", {timeColumn(now)});
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

void clearSignInFailures(Transaction &tx, const QString &login)
{
    tx.execute("DELETE FROM sign_in_failure WHERE login = $1", {login});
}

void forgetSignInFailures(Transaction &tx, const QDateTime &before)
{
    tx.execute("DELETE FROM sign_in_failure WHERE last_at < $1", {timeColumn(before)});
}

} // namespace mado::store
