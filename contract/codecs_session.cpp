// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

SignIn readSignIn(Fields &from)
{
    return {.login = from.text("login"), .password = from.text("password"), .code = from.maybeText("code")};
}

ProviderOffer readProvider(Fields &from) { return {.issuer = from.text("issuer"), .clientId = from.text("clientId")}; }

QJsonObject encode(const ProviderOffer &value)
{
    return {{u"issuer"_s, value.issuer}, {u"clientId"_s, value.clientId}};
}

} // namespace

QJsonObject encode(const SignIn &value)
{
    QJsonObject json{{u"login"_s, value.login}, {u"password"_s, value.password}};
    put(json, "code", plainMaybe(value.code));
    return json;
}

QJsonObject encode(const About &value)
{
    QJsonObject json{{u"version"_s, value.version}, {u"name"_s, encode(value.name)}, {u"training"_s, value.training}};
    put(json, "provider", value.provider ? QJsonValue(encode(*value.provider)) : QJsonValue());
    return json;
}

About readAbout(Fields &from)
{
    return {.version = from.text("version"),
            .name = from.object("name", readLocalText),
            .training = from.boolean("training"),
            .provider = from.maybeObject("provider", readProvider)};
}

SessionGranted readSessionGranted(Fields &from)
{
    return {.token = from.text("token"),
            .expiresAt = from.utc("expiresAt"),
            .staff = from.object("staff", readStaffProfile),
            .server = from.object("server", readAbout),
            .refreshToken = from.text("refreshToken"),
            .tokenFor = std::chrono::seconds(from.count("tokenSeconds"))};
}

QJsonObject encode(const SessionGranted &value)
{
    return {{u"token"_s, value.token},
            {u"expiresAt"_s, utcText(value.expiresAt)},
            {u"staff"_s, encode(value.staff)},
            {u"server"_s, encode(value.server)},
            {u"refreshToken"_s, value.refreshToken},
            {u"tokenSeconds"_s, qint64(value.tokenFor.count())}};
}

Decoded<SignIn> decodeSignIn(const QJsonObject &json) { return decodeWith(json, readSignIn); }
Decoded<About> decodeAbout(const QJsonObject &json) { return decodeWith(json, readAbout); }
Decoded<SessionGranted> decodeSessionGranted(const QJsonObject &json) { return decodeWith(json, readSessionGranted); }

} // namespace mado
