// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/second_factor_rows.h"

#include "backend/store/columns.h"

namespace mado::store {

namespace {

Value bytesColumn(const std::optional<QByteArray> &bytes) { return bytes ? Value(*bytes) : Value(); }

std::optional<QByteArray> bytesIfAny(const Row &row, size_t column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.bytes(column));
}

} // namespace

std::optional<SecondFactor> secondFactor(Transaction &tx, const StaffId &staff)
{
    const auto rows = tx.query("SELECT secret, last_step FROM second_factor WHERE staff = $1", {staff.text()});
    return rows.empty() ? std::nullopt : std::optional(SecondFactor{rows[0].bytes(0), rows[0].integer(1)});
}

void setSecondFactor(Transaction &tx, const StaffId &staff, const SecondFactor &factor,
                     const QList<QByteArray> &recoveryHashes)
{
    dropSecondFactor(tx, staff);
    tx.execute("INSERT INTO second_factor (staff, secret, last_step) VALUES ($1, $2, $3)",
               {staff.text(), factor.secret, factor.lastStep});
    setRecoveryCodes(tx, staff, recoveryHashes);
}

void setRecoveryCodes(Transaction &tx, const StaffId &staff, const QList<QByteArray> &hashes)
{
    tx.execute("DELETE FROM recovery_code WHERE staff = $1", {staff.text()});
    for (const QByteArray &hash : hashes)
        tx.execute("INSERT INTO recovery_code (staff, code_hash) VALUES ($1, $2)", {staff.text(), hash});
}

void dropSecondFactor(Transaction &tx, const StaffId &staff)
{
    tx.execute("DELETE FROM recovery_code WHERE staff = $1", {staff.text()});
    tx.execute("DELETE FROM second_factor WHERE staff = $1", {staff.text()});
}

bool takeStep(Transaction &tx, const StaffId &staff, qint64 step)
{
    return tx.execute("UPDATE second_factor SET last_step = $2 WHERE staff = $1 AND last_step < $2",
                      {staff.text(), step}) == 1;
}

bool takeRecoveryCode(Transaction &tx, const StaffId &staff, const QByteArray &hash)
{
    return tx.execute("DELETE FROM recovery_code WHERE staff = $1 AND code_hash = $2", {staff.text(), hash}) == 1;
}

void insertEnrolment(Transaction &tx, const EnrolmentRow &enrolment)
{
    tx.execute("INSERT INTO enrolment (token_hash, staff, secret, password_hash, invitation, expires_at) "
               "VALUES ($1, $2, $3, $4, $5, $6)",
               {enrolment.tokenHash, enrolment.staff.text(), bytesColumn(enrolment.secret),
                textColumn(enrolment.passwordHash), bytesColumn(enrolment.invitation),
                timeColumn(enrolment.expiresAt)});
}

std::optional<EnrolmentRow> findEnrolment(Transaction &tx, const QByteArray &tokenHash)
{
    const auto rows = tx.query("SELECT token_hash, staff, secret, password_hash, invitation, expires_at "
                               "FROM enrolment WHERE token_hash = $1",
                               {tokenHash});
    if (rows.empty())
        return std::nullopt;
    const Row &row = rows.front();
    return EnrolmentRow{.tokenHash = row.bytes(0),
                        .staff = idFrom<StaffId>(row, 1),
                        .secret = bytesIfAny(row, 2),
                        .passwordHash = row.isNull(3) ? std::nullopt : std::optional(row.text(3)),
                        .invitation = bytesIfAny(row, 4),
                        .expiresAt = timeFrom(row, 5)};
}

void deleteEnrolmentsOf(Transaction &tx, const StaffId &staff)
{
    tx.execute("DELETE FROM enrolment WHERE staff = $1", {staff.text()});
}

void forgetEnrolments(Transaction &tx, const QDateTime &before)
{
    tx.execute("DELETE FROM enrolment WHERE expires_at <= $1", {timeColumn(before)});
}

bool takeProviderToken(Transaction &tx, const QByteArray &hash, const QDateTime &until, const QDateTime &now)
{
    tx.execute("DELETE FROM provider_token_seen WHERE until < $1", {timeColumn(now)});
    return tx.execute("INSERT INTO provider_token_seen (token_hash, until) VALUES ($1, $2) "
                      "ON CONFLICT (token_hash) DO NOTHING",
                      {hash, timeColumn(until)}) == 1;
}

} // namespace mado::store
