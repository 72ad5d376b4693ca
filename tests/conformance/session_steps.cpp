// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/operations.h"
#include "tests/conformance/steps.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Step signIn(const char *login)
{
    const auto number = QString::fromLatin1(login);
    return {"signIn", login, 201,
            [number](const World &world) {
                return Ask{.body = bytes({{u"login"_s, number}, {u"password"_s, world.password}})};
            },
            [number](World &world, const QJsonObject &answer) {
                world.tokens.insert(number, answer["token"_L1].toString().toLatin1());
                world.ids.insert(number, answer["staff"_L1]["id"_L1].toString());
            }};
}

constexpr auto newcomer = u"K-31999";
const auto invitation = u"invitation"_s;
const auto enrolment = u"enrolment"_s;
const auto refresh = u"refresh"_s;
const auto ended = u"ended session"_s;

QJsonObject details(const World &)
{
    QFile file(QFileInfo(contractFile()).path() + u"/examples/staff-details.json"_s);
    auto json = file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    json[u"login"_s] = QString::fromUtf16(newcomer);
    json[u"teams"_s] = QJsonArray();
    json[u"scope"_s] = QJsonObject{{u"prefectures"_s, QJsonArray{u"14"_s}}, {u"accounts"_s, QJsonArray()}};
    json.remove(u"usableUntil"_s);
    return json;
}

std::function<Ask(const World &)> sending(std::function<QJsonObject(const World &)> body)
{
    return [body](const World &world) { return Ask{.body = bytes(body(world))}; };
}

std::function<Ask(const World &)> about(const char *asker, const QString &session)
{
    return [asker, session](const World &world) {
        return Ask{.token = world.token(asker), .path = {{u"id"_s, world.ids.value(session, session)}}};
    };
}

void keepSession(World &world, const QJsonObject &session)
{
    world.tokens.insert(QString::fromUtf16(newcomer), session["token"_L1].toString().toLatin1());
    world.ids.insert(refresh, session["refreshToken"_L1].toString());
}

Steps enrolmentSteps()
{
    const auto begun = [](const World &world) {
        return QJsonObject{{u"invitation"_s, world.ids[invitation]}, {u"password"_s, world.password}};
    };
    const auto confirmed = [](const World &world) { return QJsonObject{{enrolment, world.ids[enrolment]}}; };
    return {
        {"inviteStaff", "a newcomer", 201,
         [](const World &world) {
             return Ask{.token = world.token(login::administrator), .body = bytes(details(world)), .key = newKey()};
         },
         [](World &world, const QJsonObject &answer) { world.ids.insert(invitation, answer["code"_L1].toString()); }},
        {"beginEnrolment", "begun", 201, sending(begun),
         [](World &world, const QJsonObject &answer) { world.ids.insert(enrolment, answer[enrolment].toString()); }},
        {"beginEnrolment", "no such invitation", 404, sending([](const World &world) {
             return QJsonObject{{u"invitation"_s, u"0000-0000-0000-0000"_s}, {u"password"_s, world.password}};
         })},
        {"confirmEnrolment", "confirmed", 201, sending(confirmed),
         [](World &world, const QJsonObject &answer) { keepSession(world, answer["session"_L1].toObject()); }},
        {"confirmEnrolment", "used already", 404, sending(confirmed)},
    };
}

Steps secondFactorSteps()
{
    const auto asNewcomer = [](std::function<QJsonObject(const World &)> body) {
        return [body](const World &world) {
            return Ask{.token = world.tokens[QString::fromUtf16(newcomer)], .body = bytes(body(world))};
        };
    };
    const auto confirmed = [](const World &world) { return QJsonObject{{enrolment, world.ids[enrolment]}}; };
    const auto codes = [](const QString &password) {
        return QJsonObject{{u"password"_s, password}, {u"code"_s, u"000000"_s}};
    };
    return {
        {"beginEnrolment", "for oneself", 201, sending([](const World &world) {
             return QJsonObject{{u"login"_s, QString::fromUtf16(newcomer)}, {u"password"_s, world.password}};
         }),
         [](World &world, const QJsonObject &answer) { world.ids.insert(enrolment, answer[enrolment].toString()); }},
        {"replaceSecondFactor", "replaced", 200, asNewcomer(confirmed)},
        {"replaceSecondFactor", "used already", 404, asNewcomer(confirmed)},
        {"renewRecoveryCodes", "renewed", 200,
         asNewcomer([codes](const World &world) { return codes(world.password); })},
        {"renewRecoveryCodes", "wrong password", 401, asNewcomer([codes](const World &) { return codes(u"no"_s); })},
    };
}

Steps renewalSteps()
{
    return {
        {"renewSession", "renewed", 200, sending([](const World &world) {
             return QJsonObject{{u"refreshToken"_s, world.ids[refresh]}};
         }),
         keepSession},
        {"renewSession", "a token nobody gave", 401, sending([](const World &) {
             return QJsonObject{{u"refreshToken"_s, u"bm9uZQ"_s}};
         })},
        {"signInWithProvider", "this server has none", 404, sending([](const World &) {
             return QJsonObject{{u"idToken"_s, u"e30.e30.e30"_s}, {u"nonce"_s, u"n"_s}};
         })},
        {"proveIdentity", "once more", 200,
         [](const World &world) {
             return Ask{.token = world.token(login::officer), .body = bytes({{u"password"_s, world.password}})};
         }},
        {"proveIdentity", "wrong password", 401,
         [](const World &world) {
             return Ask{.token = world.token(login::officer), .body = bytes({{u"password"_s, u"no"_s}})};
         }},
        {"proveIdentityAtProvider", "this server has none", 404,
         [](const World &world) {
             return Ask{.token = world.token(login::officer),
                        .body = bytes({{u"idToken"_s, u"e30.e30.e30"_s}, {u"nonce"_s, u"n"_s}})};
         }},
        {"listSessions", "one's own", 200,
         [](const World &world) { return Ask{.token = world.tokens[QString::fromUtf16(newcomer)]}; },
         [](World &world, const QJsonObject &answer) {
             world.ids.insert(ended, answer["sessions"_L1].toArray().at(0)["id"_L1].toString());
         }},
        {"listSessions", "nobody", 401, [](const World &) { return Ask{}; }, {}, true},
        {"wipeSession", "not there", 404, about(login::administrator, u"nowhere"_s)},
        {"wipeSession", "ordered", 204, about(login::administrator, ended)},
        {"endSession", "not there", 404, about(login::administrator, u"nowhere"_s)},
        {"endSession", "ended", 204, about(login::administrator, ended)},
    };
}

Steps signingOutSteps()
{
    return {
        {"signOut", "nobody", 401, [](const World &) { return Ask{}; }, {}, true},
        {"signOut", "done", 204, [](const World &world) { return Ask{.token = world.token(login::nurse)}; }},
        {"signOut", "gone already", 401, [](const World &world) { return Ask{.token = world.token(login::nurse)}; }},
        {"sync", "with the token of then", 401,
         [](const World &world) { return Ask{.token = world.token(login::nurse), .query = u"since=0"_s}; }},
    };
}

} // namespace

Steps sessionSteps()
{
    return {
        {"about", "anybody", 200, [](const World &) { return Ask{}; }},
        signIn(login::nurse),
        signIn(login::colleague),
        signIn(login::auditor),
        signIn(login::administrator),
        signIn(login::supervisor),
        signIn(login::officer),
        signIn(login::secondOfficer),
        signIn(login::physician),
        {"signIn", "wrong password", 401,
         [](const World &) {
             return Ask{.body = bytes({{u"login"_s, QString::fromLatin1(login::colleague)}, {u"password"_s, u"no"_s}})};
         }},
        {"signIn", "no object", 400, [](const World &) { return Ask{.body = "[]"}; }, {}, true},
        {"signIn",
         "half of it",
         400,
         [](const World &) {
             return Ask{.body = bytes({{u"login"_s, u"K-1"_s}})};
         },
         {},
         true},
    };
}

Steps leavingSteps()
{
    Steps steps = enrolmentSteps();
    for (const auto &part : {secondFactorSteps(), renewalSteps(), signingOutSteps()})
        steps.insert(steps.end(), part.begin(), part.end());
    return steps;
}

} // namespace mado::test
