// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/access.h"
#include "contract/codec.h"

namespace mado {

QJsonObject encode(const SessionRenewal &value);
QJsonObject encode(const ProviderSignIn &value);
QJsonObject encode(const SessionInfo &value);
QJsonObject encode(const SessionList &value);
QJsonObject encode(const EnrolmentRequest &value);
QJsonObject encode(const EnrolmentStarted &value);
QJsonObject encode(const EnrolmentConfirmation &value);
QJsonObject encode(const Enrolled &value);
QJsonObject encode(const RecoveryCodesRequest &value);
QJsonObject encode(const RecoveryCodes &value);

Decoded<SessionRenewal> decodeSessionRenewal(const QJsonObject &json);
Decoded<ProviderSignIn> decodeProviderSignIn(const QJsonObject &json);
Decoded<SessionList> decodeSessionList(const QJsonObject &json);
Decoded<EnrolmentRequest> decodeEnrolmentRequest(const QJsonObject &json);
Decoded<EnrolmentStarted> decodeEnrolmentStarted(const QJsonObject &json);
Decoded<EnrolmentConfirmation> decodeEnrolmentConfirmation(const QJsonObject &json);
Decoded<Enrolled> decodeEnrolled(const QJsonObject &json);
Decoded<RecoveryCodesRequest> decodeRecoveryCodesRequest(const QJsonObject &json);
Decoded<RecoveryCodes> decodeRecoveryCodes(const QJsonObject &json);

QString word(SessionState value);
std::optional<SessionState> sessionStateFrom(const QString &word);

} // namespace mado
