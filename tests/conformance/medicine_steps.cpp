// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/steps.h"

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Body = std::function<QJsonObject(const World &)>;

std::function<Ask(const World &)> asks(const char *who, const QString &id = {}, const Body &body = {},
                                       const QString &account = u"desk"_s)
{
    return [=](const World &world) {
        return Ask{.token = who ? world.token(who) : QByteArray(),
                   .path = {{u"account"_s, account}, {u"id"_s, id}},
                   .body = body ? bytes(body(world)) : QByteArray(),
                   .key = newKey()};
    };
}

QJsonObject prescription(const World &) { return {{u"revision"_s, 1}, {u"text"_s, u"1日1回"_s}}; }
QJsonObject arranged(const World &) { return {{u"revision"_s, 2}, {u"what"_s, u"arranged"_s}, {u"note"_s, u""_s}}; }
QJsonObject nothing(const World &) { return {}; }
QJsonObject farewell(const World &)
{
    return {{u"text"_s, QJsonObject{{u"ja"_s, u"終わりました"_s}, {u"en"_s, u"It has ended"_s}}}};
}

} // namespace

Steps medicineSteps()
{
    const auto nurse = login::nurse;
    const auto auditor = login::auditor;
    const auto elsewhere = u"elsewhere"_s;
    const auto request = u"no-such"_s;
    return {
        {"medicineAccounts", "of one's scope", 200, asks(nurse)},
        {"medicineAccounts", "not for auditors", 403, asks(auditor)},
        {"medicineBoard", "of the account", 200, asks(nurse)},
        {"medicineBoard", "of no account", 404, asks(nurse, {}, {}, elsewhere)},
        {"prescribeMedicine", "not for nurses", 403, asks(nurse, request, prescription)},
        {"moveMedicine", "of no such id", 404, asks(nurse, request, arranged)},
        {"moveMedicine", "nowhere", 422, asks(nurse, request, nothing), {}, true},
        {"closeService", "not for nurses", 403, asks(nurse, {}, farewell)},
        {"prescribeMedicine", "by a physician", 200, asks(login::physician, u"asked"_s, prescription)},
        {"moveMedicine", "to the next stage", 200, asks(nurse, u"asked"_s, arranged)},
        {"closeService", "by a supervisor", 200, asks(login::supervisor, {}, farewell)},
    };
}

} // namespace mado::test
