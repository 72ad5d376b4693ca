// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/steps.h"

#include <QDateTime>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto mine = u"my-round"_s;
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

QString inDays(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

QJsonObject both(const QString &ja, const QString &en) { return {{u"ja"_s, ja}, {u"en"_s, en}}; }

QJsonObject draft(const World &)
{
    return {{u"revision"_s, 0},
            {u"content"_s, QJsonObject{{u"name"_s, both(u"第1回"_s, u"Round 1"_s)},
                                       {u"invitation"_s, both(u"お答えください。"_s, u"Please answer."_s)},
                                       {u"audience"_s, QJsonObject{{u"kind"_s, u"everybody"_s}, {u"value"_s, u""_s}}},
                                       {u"opensAt"_s, inDays(0)},
                                       {u"closesAt"_s, inDays(2)}}}};
}
Body step(const char *what, int revision)
{
    return [=](const World &) { return QJsonObject{{u"revision"_s, revision}, {u"what"_s, QLatin1String(what)}}; };
}
Body asking(int revision)
{
    return [=](const World &) { return QJsonObject{{u"revision"_s, revision}, {u"asks"_s, true}}; };
}
QJsonObject nothing(const World &) { return {}; }

} // namespace

Steps surveySteps()
{
    const auto officer = login::officer;
    const auto second = login::secondOfficer;
    const auto nurse = login::nurse;
    const auto elsewhere = u"elsewhere"_s;
    return {
        {"surveyAccounts", "of one's scope", 200, asks(officer)},
        {"surveyAccounts", "not for nurses", 403, asks(nurse)},
        {"surveyRoundBoard", "of the account", 200, asks(officer)},
        {"surveyRoundBoard", "of no account", 404, asks(officer, {}, {}, elsewhere)},
        {"saveSurveyRound", "a new one", 200, asks(officer, mine, draft)},
        {"saveSurveyRound", "once more as new", 409, asks(officer, mine, draft)},
        {"moveSurveyRound", "one's own", 409, asks(officer, mine, step("open", 1))},
        {"moveSurveyRound", "nowhere", 422, asks(officer, mine, nothing), {}, true},
        {"moveSurveyRound", "a colleague's", 200, asks(second, mine, step("open", 1))},
        {"moveSurveyRound", "paused", 200, asks(officer, mine, step("pause", 2))},
        {"moveSurveyRound", "paused twice", 409, asks(officer, mine, step("pause", 3))},
        {"moveSurveyRound", "closed", 200, asks(officer, mine, step("close", 3))},
        {"switchFollowUp", "on", 200, asks(officer, {}, asking(0))},
        {"switchFollowUp", "on once more as new", 409, asks(officer, {}, asking(0))},
    };
}

} // namespace mado::test
