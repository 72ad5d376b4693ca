// SPDX-License-Identifier: GPL-3.0-or-later
// Staff accounts and failed sign-ins.
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

/// An active account that reaches the consultations of its prefecture, if its role may see any. False: the login is
/// taken.
bool insertStaff(Transaction &tx, const StaffProfile &profile, const QString &passwordHash, const QDateTime &at);
std::optional<StaffRow> staffByLogin(Transaction &tx, const QString &login);
std::optional<StaffRow> staffById(Transaction &tx, const StaffId &id);
void setPasswordHash(Transaction &tx, const StaffId &id, const QString &passwordHash);
/// Throws when there is no such member: rows that name one always have it.
StaffName staffName(Transaction &tx, const StaffId &id);

struct SignInFailures
{
    qint64 count;
    QDateTime lastAt;
};
std::optional<SignInFailures> signInFailures(Transaction &tx, const QString &login);
void countSignInFailure(Transaction &tx, const QString &login, const QDateTime &at);
/// Takes one failure back: the password was right and only the second factor is still to come.
void forgiveSignInFailure(Transaction &tx, const QString &login);
void clearSignInFailures(Transaction &tx, const QString &login);
void forgetSignInFailures(Transaction &tx, const QDateTime &before);

} // namespace mado::store
