// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/steps.h"

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
            }};
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
    return {
        {"signOut", "nobody", 401, [](const World &) { return Ask{}; }, {}, true},
        {"signOut", "done", 204, [](const World &world) { return Ask{.token = world.token(login::nurse)}; }},
        {"signOut", "gone already", 401, [](const World &world) { return Ask{.token = world.token(login::nurse)}; }},
        {"sync", "with the token of then", 401,
         [](const World &world) { return Ask{.token = world.token(login::nurse), .query = u"since=0"_s}; }},
    };
}

} // namespace mado::test
