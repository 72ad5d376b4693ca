// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/signature.h"
#include "tests/conformance/steps.h"

#include <QDateTime>
#include <QJsonArray>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject answered(const QString &person)
{
    return {{u"person"_s, person},
            {u"answeredAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
            {u"answers"_s, QJsonObject{{u"age"_s, u"age_40_49"_s}, {u"temperature"_s, 36.6}}}};
}

std::function<Ask(const World &)> form(const QJsonObject &body, const QString &survey = u"health"_s, bool honest = true)
{
    return [=](const World &world) {
        const QByteArray raw = bytes(body);
        return Ask{.path = {{u"account"_s, u"desk"_s}, {u"survey"_s, survey}},
                   .body = raw,
                   .headers = {{"x-madoguchi-signature",
                                line::signatureOf(honest ? raw : QByteArray("other"), world.channelSecret)}}};
    };
}

std::function<Ask(const World &)> look(const char *who, const QString &query = {})
{
    return [=](const World &world) { return Ask{.token = world.token(who), .query = query}; };
}

std::function<Ask(const World &)> freeze(const char *who, const QString &survey = u"health"_s)
{
    return [=](const World &world) {
        const QString today = QDateTime::currentDateTimeUtc().toOffsetFromUtc(9 * 3600).date().toString(Qt::ISODate);
        return Ask{.token = world.token(who),
                   .body = bytes({{u"survey"_s, survey},
                                  {u"periods"_s, QJsonArray{u"health-"_s + today}},
                                  {u"name"_s, QJsonObject{{u"ja"_s, u"本日"_s}, {u"en"_s, u"Today"_s}}}}),
                   .key = newKey()};
    };
}

Steps intakeSteps()
{
    const QJsonObject withdrawal{{u"person"_s, u"p-1"_s}};
    return {
        {"handInResponse", "counted", 200, form(answered(u"p-1"_s))},
        {"handInResponse", "wrong signature", 401, form(answered(u"p-1"_s), u"health"_s, false)},
        {"handInResponse", "no such survey", 404, form(answered(u"p-1"_s), u"wealth"_s)},
        {"handInResponse", "nobody", 422, form({{u"person"_s, u""_s}}), {}, true},
        {"withdrawResponses", "taken back", 200, form(withdrawal)},
        {"withdrawResponses", "no such survey", 404, form(withdrawal, u"wealth"_s)},
        {"withdrawResponses", "nobody", 422, form({}), {}, true},
    };
}

} // namespace

Steps statisticsSteps()
{
    const QString fever = u"indicator=health-fever&survey=health"_s;
    Steps steps = intakeSteps();
    const Steps figures{
        {"catalogue", "all", 200, look(login::nurse)},
        {"catalogue", "nobody", 401, [](const World &) { return Ask{}; }, {}, true},
        {"internalFigures", "of areas", 200, look(login::officer, fever + u"&level=nation"_s)},
        {"internalFigures", "not theirs to see", 403, look(login::nurse, fever)},
        {"internalFigures", "no such indicator", 404, look(login::officer, u"indicator=x&survey=health"_s)},
        {"figures", "published", 200, look(login::nurse, fever + u"&by=age"_s)},
        {"figures", "no such survey", 404, look(login::nurse, u"indicator=x&survey=x"_s)},
        {"figures", "no indicator", 400, look(login::nurse), {}, true},
        {"series", "none such", 404, look(login::nurse, u"id=x"_s)},
        {"series", "calls", 200, look(login::nurse, u"id=calls"_s)},
        {"freezeRelease", "frozen", 201, freeze(login::officer)},
        {"freezeRelease", "frozen already", 409, freeze(login::officer)},
        {"freezeRelease", "no such survey", 404, freeze(login::officer, u"wealth"_s)},
        {"freezeRelease", "not theirs to publish", 403, freeze(login::nurse)},
    };
    steps.insert(steps.end(), figures.begin(), figures.end());
    return steps;
}

} // namespace mado::test
