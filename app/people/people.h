// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "contract/access.h"
#include "contract/people.h"

#include <QFuture>
#include <QObject>

namespace mado {

enum class StaffAction { Suspend, Resume, Leave, ResetSecondFactor };

/// The people behind the counter, as the server has them now; nothing of it is kept on this computer. What changes
/// something needs the server's word and fails offline. Asked again after a lost answer, the same change counts once.
/// UI thread only; futures continue on it.
class People : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<StaffList>> staff() = 0;
    virtual QFuture<Result<StaffChangeList>> changes(const StaffId &id) = 0;
    virtual QFuture<Result<TeamList>> teams() = 0;
    virtual QFuture<Result<ShiftList>> shifts(const QDateTime &from, const QDateTime &until) = 0; ///< UTC.

    virtual QFuture<Result<InvitationIssued>> invite(const StaffDetails &details) = 0;
    virtual QFuture<Result<InvitationIssued>> renewInvitation(const StaffId &id) = 0;
    virtual QFuture<Result<StaffMember>> change(const StaffId &id, const StaffUpdate &update) = 0;
    virtual QFuture<Result<StaffMember>> act(const StaffId &id, StaffAction action, const StaffStep &step) = 0;
    virtual QFuture<Result<Shift>> putShift(const Shift &shift) = 0;
    virtual QFuture<Result<void>> deleteShift(const ShiftId &id) = 0;

    virtual QFuture<Result<BreakGlass>> breakGlass(const BreakGlassRequest &request) = 0;

    /// Where somebody is signed in; nullopt: oneself.
    virtual QFuture<Result<SessionList>> sessions(const std::optional<StaffId> &whose) = 0;
    virtual QFuture<Result<void>> endSession(const SessionId &id) = 0;
    /// What that computer keeps is deleted as soon as it asks.
    virtual QFuture<Result<void>> wipeSession(const SessionId &id) = 0;
    /// One's own: a new app, begun with password and present code; then confirmed with its first code.
    virtual QFuture<Result<EnrolmentStarted>> beginSecondFactor(const EnrolmentRequest &request) = 0;
    virtual QFuture<Result<RecoveryCodes>> confirmSecondFactor(const EnrolmentConfirmation &confirmation) = 0;
    virtual QFuture<Result<RecoveryCodes>> renewRecoveryCodes(const RecoveryCodesRequest &request) = 0;
};

} // namespace mado
