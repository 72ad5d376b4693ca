// SPDX-License-Identifier: GPL-3.0-or-later
// Second factors of local accounts, enrolments under way, and ID tokens that were taken.
#pragma once

#include "backend/store/engine.h"
#include "contract/staff.h"

#include <QDateTime>

namespace mado::store {

struct SecondFactor
{
    QByteArray secret; ///< Sealed.
    qint64 lastStep;   ///< Newest 30 seconds of which a code was taken.
};
std::optional<SecondFactor> secondFactor(Transaction &tx, const StaffId &staff);
/// Replaces what there is, recovery codes included.
void setSecondFactor(Transaction &tx, const StaffId &staff, const SecondFactor &factor,
                     const QList<QByteArray> &recoveryHashes);
/// Replaces the recovery codes alone.
void setRecoveryCodes(Transaction &tx, const StaffId &staff, const QList<QByteArray> &hashes);
void dropSecondFactor(Transaction &tx, const StaffId &staff);
/// False: a code of this step or a later one was taken before.
bool takeStep(Transaction &tx, const StaffId &staff, qint64 step);
/// False: no such code, or it was used.
bool takeRecoveryCode(Transaction &tx, const StaffId &staff, const QByteArray &hash);

struct EnrolmentRow
{
    QByteArray tokenHash;
    StaffId staff;
    std::optional<QByteArray> secret;     ///< Sealed; nullopt: no second factor.
    std::optional<QString> passwordHash;  ///< The first password, where an invitation began it.
    std::optional<QByteArray> invitation; ///< Hash, for comparing.
    QDateTime expiresAt;
};
void insertEnrolment(Transaction &tx, const EnrolmentRow &enrolment);
std::optional<EnrolmentRow> findEnrolment(Transaction &tx, const QByteArray &tokenHash);
void deleteEnrolmentsOf(Transaction &tx, const StaffId &staff);
void forgetEnrolments(Transaction &tx, const QDateTime &before);

/// False: it was taken before. Forgets those whose time is over.
bool takeProviderToken(Transaction &tx, const QByteArray &hash, const QDateTime &until, const QDateTime &now);

} // namespace mado::store
