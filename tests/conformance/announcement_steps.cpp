// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/steps.h"

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto mine = u"my-announcement"_s;
using Body = std::function<QJsonObject(const World &)>;

std::function<Ask(const World &)> asks(const char *who, const QString &id = {}, const Body &body = {},
                                       const QString &account = u"desk"_s)
{
    return [=](const World &world) {
        return Ask{.token = world.token(who),
                   .path = {{u"account"_s, account}, {u"id"_s, id}},
                   .body = body ? bytes(body(world)) : QByteArray(),
                   .key = newKey()};
    };
}

QJsonObject draft(const World &)
{
    return {
        {u"revision"_s, 0},
        {u"content"_s, QJsonObject{{u"title"_s, u"移動"_s},
                                   {u"text"_s, QJsonObject{{u"ja"_s, u"移動"_s}, {u"en"_s, u"Travel"_s}}},
                                   {u"audience"_s, QJsonObject{{u"kind"_s, u"everybody"_s}, {u"value"_s, u""_s}}}}}};
}
Body step(const char *what, int revision)
{
    return [=](const World &) { return QJsonObject{{u"revision"_s, revision}, {u"what"_s, QLatin1String(what)}}; };
}
QJsonObject first(const World &) { return {{u"revision"_s, 1}}; }
QJsonObject third(const World &) { return {{u"revision"_s, 3}}; }
QJsonObject nothing(const World &) { return {}; }

} // namespace

Steps announcementSteps()
{
    const auto officer = login::officer;
    const auto nurse = login::nurse;
    const auto elsewhere = u"elsewhere"_s;
    return {
        {"announcementAccounts", "of one's scope", 200, asks(officer)},
        {"announcementAccounts", "not for nurses", 403, asks(nurse)},
        {"announcementBoard", "of the account", 200, asks(officer)},
        {"announcementBoard", "of no account", 404, asks(officer, {}, {}, elsewhere)},
        {"saveAnnouncement", "a new one", 200, asks(officer, mine, draft)},
        {"saveAnnouncement", "once more as new", 409, asks(officer, mine, draft)},
        {"moveAnnouncement", "untested", 409, asks(officer, mine, step("ask_approval", 1))},
        {"moveAnnouncement", "nowhere", 422, asks(officer, mine, nothing), {}, true},
        {"approveAnnouncement", "a draft", 409, asks(officer, mine, first)},
        {"approveAnnouncement", "without a revision", 422, asks(officer, mine, nothing), {}, true},
        {"moveAnnouncement", "a test", 200, asks(officer, mine, step("test", 1))},
        {"moveAnnouncement", "tested", 200, asks(officer, mine, step("ask_approval", 2))},
        {"approveAnnouncement", "one's own", 409, asks(officer, mine, third)},
        {"approveAnnouncement", "a colleague's", 200, asks(login::secondOfficer, mine, third)},
    };
}

} // namespace mado::test
