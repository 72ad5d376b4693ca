// SPDX-License-Identifier: GPL-3.0-or-later
// Staff accounts, their sessions and failed sign-ins.
#pragma once

#include "backend/store/engine.h"
#include "contract/staff.h"

#include <QDateTime>

namespace mado::store {

struct StaffRow
{
    StaffProfile profile;
    QString passwordHash;
    bool active;
};

/// False: the login is taken.
bool insertStaff(Transaction &tx, const StaffProfile &profile, const QString &passwordHash, const QDateTime &at);
std::optional<StaffRow> staffByLogin(Transaction &tx, const QString &login);
/// Throws when there is no such member: rows that name one always have it.
StaffName staffName(Transaction &tx, const StaffId &id);

void insertSession(Transaction &tx, const QByteArray &tokenHash, const StaffId &staff, const QDateTime &at,
                   const QDateTime &expiresAt);
/// Whose session this is, while it has not expired and its account is active.
std::optional<StaffProfile> staffOfSession(Transaction &tx, const QByteArray &tokenHash, const QDateTime &now);
void deleteSession(Transaction &tx, const QByteArray &tokenHash);
void deleteExpiredSessions(Transaction &tx, const QDateTime &now);

struct SignInFailures
{
    qint64 count;
    QDateTime lastAt;
};
std::optional<SignInFailures> signInFailures(Transaction &tx, const QString &login);
void countSignInFailure(Transaction &tx, const QString &login, const QDateTime &at);
void clearSignInFailures(Transaction &tx, const QString &login);
void forgetSignInFailures(Transaction &tx, const QDateTime &before);

} // namespace mado::store
