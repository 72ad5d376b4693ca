// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_access.h"

#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array stateWords{"active", "ended", "wipe_ordered", "wiped"};

SessionRenewal readRenewal(Fields &from) { return {from.text("refreshToken")}; }

ProviderSignIn readProviderSignIn(Fields &from) { return {from.text("idToken"), from.text("nonce")}; }

SessionInfo readInfo(Fields &from)
{
    return {.id = from.id<SessionTag>("id"),
            .staff = from.object("staff", readStaffName),
            .createdAt = from.utc("createdAt"),
            .expiresAt = from.utc("expiresAt"),
            .seenAt = from.utc("seenAt"),
            .state = from.enumerator("state", sessionStateFrom),
            .current = from.boolean("current"),
            .device = from.maybeText("device").value_or(QString())};
}

SessionList readList(Fields &from) { return {from.objects("sessions", readInfo)}; }

EnrolmentRequest readRequest(Fields &from)
{
    return {.invitation = from.maybeText("invitation"),
            .login = from.maybeText("login"),
            .password = from.text("password"),
            .code = from.maybeText("code")};
}

SecondFactorOffer readOffer(Fields &from) { return {from.text("secret"), from.text("uri")}; }

EnrolmentStarted readStarted(Fields &from)
{
    return {.enrolment = from.text("enrolment"),
            .login = from.text("login"),
            .secondFactor = from.maybeObject("secondFactor", readOffer)};
}

EnrolmentConfirmation readConfirmation(Fields &from) { return {from.text("enrolment"), from.maybeText("code")}; }

QJsonObject encode(const SecondFactorOffer &value) { return {{u"secret"_s, value.secret}, {u"uri"_s, value.uri}}; }

} // namespace

QString word(SessionState value) { return QLatin1String(stateWords.at(std::size_t(value))); }

std::optional<SessionState> sessionStateFrom(const QString &word)
{
    for (std::size_t i = 0; i < stateWords.size(); ++i) {
        if (word == QLatin1String(stateWords[i]))
            return SessionState(i);
    }
    return std::nullopt;
}

QJsonObject encode(const SessionRenewal &value) { return {{u"refreshToken"_s, value.refreshToken}}; }

QJsonObject encode(const ProviderSignIn &value) { return {{u"idToken"_s, value.idToken}, {u"nonce"_s, value.nonce}}; }

QJsonObject encode(const SessionInfo &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"staff"_s, encode(value.staff)},
                     {u"createdAt"_s, utcText(value.createdAt)},
                     {u"expiresAt"_s, utcText(value.expiresAt)},
                     {u"seenAt"_s, utcText(value.seenAt)},
                     {u"state"_s, word(value.state)},
                     {u"current"_s, value.current}};
    if (!value.device.isEmpty())
        json.insert(u"device"_s, value.device);
    return json;
}

QJsonObject encode(const SessionList &value) { return {{u"sessions"_s, encodeList(value.sessions)}}; }

QJsonObject encode(const EnrolmentRequest &value)
{
    QJsonObject json{{u"password"_s, value.password}};
    put(json, "invitation", plainMaybe(value.invitation));
    put(json, "login", plainMaybe(value.login));
    put(json, "code", plainMaybe(value.code));
    return json;
}

QJsonObject encode(const EnrolmentStarted &value)
{
    QJsonObject json{{u"enrolment"_s, value.enrolment}, {u"login"_s, value.login}};
    put(json, "secondFactor", value.secondFactor ? QJsonValue(encode(*value.secondFactor)) : QJsonValue());
    return json;
}

QJsonObject encode(const EnrolmentConfirmation &value)
{
    QJsonObject json{{u"enrolment"_s, value.enrolment}};
    put(json, "code", plainMaybe(value.code));
    return json;
}

QJsonObject encode(const Enrolled &value)
{
    return {{u"recoveryCodes"_s, QJsonArray::fromStringList(value.recoveryCodes)},
            {u"session"_s, encode(value.session)}};
}

QJsonObject encode(const RecoveryCodesRequest &value)
{
    return {{u"password"_s, value.password}, {u"code"_s, value.code}};
}

QJsonObject encode(const RecoveryCodes &value)
{
    return {{u"recoveryCodes"_s, QJsonArray::fromStringList(value.recoveryCodes)}};
}

Decoded<SessionRenewal> decodeSessionRenewal(const QJsonObject &json) { return decodeWith(json, readRenewal); }
Decoded<ProviderSignIn> decodeProviderSignIn(const QJsonObject &json) { return decodeWith(json, readProviderSignIn); }
Decoded<SessionList> decodeSessionList(const QJsonObject &json) { return decodeWith(json, readList); }
Decoded<EnrolmentRequest> decodeEnrolmentRequest(const QJsonObject &json) { return decodeWith(json, readRequest); }
Decoded<EnrolmentStarted> decodeEnrolmentStarted(const QJsonObject &json) { return decodeWith(json, readStarted); }
Decoded<EnrolmentConfirmation> decodeEnrolmentConfirmation(const QJsonObject &json)
{
    return decodeWith(json, readConfirmation);
}

Decoded<Enrolled> decodeEnrolled(const QJsonObject &json)
{
    return decodeWith<Enrolled>(json, [](Fields &from) {
        return Enrolled{from.texts("recoveryCodes"), from.object("session", readSessionGranted)};
    });
}

Decoded<RecoveryCodesRequest> decodeRecoveryCodesRequest(const QJsonObject &json)
{
    return decodeWith<RecoveryCodesRequest>(json, [](Fields &from) {
        return RecoveryCodesRequest{from.text("password"), from.text("code")};
    });
}

Decoded<RecoveryCodes> decodeRecoveryCodes(const QJsonObject &json)
{
    return decodeWith<RecoveryCodes>(json, [](Fields &from) { return RecoveryCodes{from.texts("recoveryCodes")}; });
}

} // namespace mado
