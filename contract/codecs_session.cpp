// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

SignIn readSignIn(Fields &from) { return {.login = from.text("login"), .password = from.text("password")}; }

SessionGranted readGranted(Fields &from)
{
    return {.token = from.text("token"),
            .expiresAt = from.utc("expiresAt"),
            .staff = from.object("staff", readStaffProfile),
            .server = from.object("server", readAbout)};
}

} // namespace

QJsonObject encode(const SignIn &value) { return {{u"login"_s, value.login}, {u"password"_s, value.password}}; }

QJsonObject encode(const About &value)
{
    return {{u"version"_s, value.version}, {u"name"_s, encode(value.name)}, {u"training"_s, value.training}};
}

About readAbout(Fields &from)
{
    return {.version = from.text("version"),
            .name = from.object("name", readLocalText),
            .training = from.boolean("training")};
}

QJsonObject encode(const SessionGranted &value)
{
    return {{u"token"_s, value.token},
            {u"expiresAt"_s, utcText(value.expiresAt)},
            {u"staff"_s, encode(value.staff)},
            {u"server"_s, encode(value.server)}};
}

Decoded<SignIn> decodeSignIn(const QJsonObject &json) { return decodeWith(json, readSignIn); }
Decoded<About> decodeAbout(const QJsonObject &json) { return decodeWith(json, readAbout); }
Decoded<SessionGranted> decodeSessionGranted(const QJsonObject &json) { return decodeWith(json, readGranted); }

} // namespace mado
