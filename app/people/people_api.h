// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"
#include "app/people/people.h"

#include <QHash>

namespace mado {

/// People over the server's API.
class PeopleApi final : public People
{
    Q_OBJECT

public:
    explicit PeopleApi(std::shared_ptr<ApiClient> api, QObject *parent = nullptr);

    QFuture<Result<StaffList>> staff() override;
    QFuture<Result<StaffChangeList>> changes(const StaffId &id) override;
    QFuture<Result<TeamList>> teams() override;
    QFuture<Result<ShiftList>> shifts(const QDateTime &from, const QDateTime &until) override;
    QFuture<Result<InvitationIssued>> invite(const StaffDetails &details) override;
    QFuture<Result<InvitationIssued>> renewInvitation(const StaffId &id) override;
    QFuture<Result<StaffMember>> change(const StaffId &id, const StaffUpdate &update) override;
    QFuture<Result<StaffMember>> act(const StaffId &id, StaffAction action, const StaffStep &step) override;
    QFuture<Result<Shift>> putShift(const Shift &shift) override;
    QFuture<Result<void>> deleteShift(const ShiftId &id) override;
    QFuture<Result<BreakGlass>> breakGlass(const BreakGlassRequest &request) override;
    QFuture<Result<SessionList>> sessions(const std::optional<StaffId> &whose) override;
    QFuture<Result<void>> endSession(const SessionId &id) override;
    QFuture<Result<void>> wipeSession(const SessionId &id) override;
    QFuture<Result<EnrolmentStarted>> beginSecondFactor(const EnrolmentRequest &request) override;
    QFuture<Result<RecoveryCodes>> confirmSecondFactor(const EnrolmentConfirmation &confirmation) override;
    QFuture<Result<RecoveryCodes>> renewRecoveryCodes(const RecoveryCodesRequest &request) override;

private:
    QFuture<Result<QJsonObject>> prove(const QString &path, const QJsonObject &body);
    QFuture<Result<QJsonObject>> send(const QByteArray &verb, const QString &path,
                                      const std::optional<QJsonObject> &body = std::nullopt);

    std::shared_ptr<ApiClient> m_api;
    /// Changes whose fate is unknown, by a digest of what was asked: asked once more they keep their key.
    QHash<QByteArray, CommandKey> m_unsure;
};

} // namespace mado
