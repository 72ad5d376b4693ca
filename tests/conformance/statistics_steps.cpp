// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/signature.h"
#include "tests/conformance/steps.h"

#include <QDateTime>
#include <QJsonArray>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A day of Japan; what is published is over.
QString dayAgo(int days)
{
    return QDateTime::currentDateTimeUtc().toOffsetFromUtc(9 * 3600).date().addDays(-days).toString(Qt::ISODate);
}

QJsonObject answered(const QString &person)
{
    return {{u"person"_s, person},
            {u"answeredAt"_s, QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODateWithMs)},
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

std::function<Ask(const World &)> freeze(const char *who, const QString &survey = u"health"_s, int ago = 1)
{
    return [=](const World &world) {
        return Ask{.token = world.token(who),
                   .body = bytes({{u"survey"_s, survey},
                                  {u"periods"_s, QJsonArray{u"health-"_s + dayAgo(ago)}},
                                  {u"name"_s, QJsonObject{{u"ja"_s, u"昨日"_s}, {u"en"_s, u"Yesterday"_s}}}}),
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

QJsonObject reportContent(const World &world)
{
    const QString today = dayAgo(0);
    const QJsonObject subject{{u"indicator"_s, u"health-fever"_s},
                              {u"survey"_s, u"health"_s},
                              {u"release"_s, world.ids.value(u"release"_s)},
                              {u"period"_s, u"health-"_s + dayAgo(1)},
                              {u"region"_s, u"14"_s},
                              {u"compared"_s, QJsonArray()}};
    const QJsonObject chapter{{u"title"_s, u"概況"_s},
                              {u"text"_s, u"割合は {rate} でした。"_s},
                              {u"subject"_s, subject},
                              {u"parts"_s, QJsonArray{u"trend"_s}}};
    return {{u"title"_s, u"流行状況の報告"_s},
            {u"office"_s, u"神奈川県"_s},
            {u"recipient"_s, u"厚生労働省"_s},
            {u"from"_s, today},
            {u"until"_s, today},
            {u"due"_s, today},
            {u"rhythm"_s, u"weekly"_s},
            {u"language"_s, u"ja"_s},
            {u"chapters"_s, QJsonArray{chapter}}};
}

using ReportBody = std::function<QJsonObject(const World &)>;

std::function<Ask(const World &)> writes(const char *who, const ReportBody &body, bool known = true)
{
    return [=](const World &world) {
        return Ask{.token = world.token(who),
                   .path = {{u"id"_s, known ? world.ids.value(u"report"_s) : u"nowhere"_s}},
                   .body = bytes(body(world)),
                   .key = newKey()};
    };
}

ReportBody step(qint64 revision, const char *what, const char *sentAs = nullptr)
{
    return [=](const World &) {
        QJsonObject json{{u"revision"_s, revision}, {u"step"_s, QLatin1String(what)}, {u"words"_s, QString()}};
        if (sentAs)
            json.insert(u"sentAs"_s, QLatin1String(sentAs));
        return json;
    };
}

Steps reportSteps()
{
    const ReportBody update = [](const World &world) {
        return QJsonObject{{u"revision"_s, 1}, {u"content"_s, reportContent(world)}};
    };
    const auto keepId = [](World &world, const QJsonObject &json) {
        world.ids[u"report"_s] = json["id"_L1].toString();
    };
    return {
        {"operations", "counted", 200, look(login::supervisor, u"from=2020-06-01&until=2020-06-17"_s)},
        {"operations", "too long", 400, look(login::officer, u"from=2020-01-01&until=2020-12-31"_s)},
        {"operations", "not theirs to see", 403, look(login::nurse, u"from=2020-06-01&until=2020-06-17"_s)},
        {"reports", "none yet", 200, look(login::officer)},
        {"reports", "not theirs to see", 403, look(login::nurse)},
        {"beginReport", "begun", 201, writes(login::officer, reportContent), keepId},
        {"beginReport", "not theirs to write", 403, writes(login::nurse, reportContent)},
        {"changeReport", "changed", 200, writes(login::officer, update)},
        {"changeReport", "changed meanwhile", 409, writes(login::officer, update)},
        {"changeReport", "not there", 404, writes(login::officer, update, false)},
        {"moveReport", "submitted", 200, writes(login::officer, step(2, "submit"))},
        {"moveReport", "not approved", 409, writes(login::officer, step(3, "send", "saved_file"))},
        {"decideReport", "one's own", 409, writes(login::officer, step(3, "approve"))},
        {"decideReport", "without a reason", 422, writes(login::secondOfficer, step(3, "return"))},
        {"decideReport", "approved", 200, writes(login::secondOfficer, step(3, "approve"))},
        {"moveReport", "sent", 200, writes(login::officer, step(4, "send", "saved_file"))},
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
        {"internalFigures", "of the nation", 200, look(login::officer, fever + u"&level=nation"_s)},
        {"internalFigures", "of areas that are not settled", 200,
         look(login::officer, fever + u"&level=postal_area"_s)},
        {"internalFigures", "not theirs to see", 403, look(login::nurse, fever)},
        {"internalFigures", "no such indicator", 404, look(login::officer, u"indicator=x&survey=health"_s)},
        {"figures", "published", 200, look(login::nurse, fever + u"&by=age"_s)},
        {"figures", "no such survey", 404, look(login::nurse, u"indicator=x&survey=x"_s)},
        {"figures", "no indicator", 400, look(login::nurse), {}, true},
        {"series", "none such", 404, look(login::nurse, u"id=x"_s)},
        {"series", "calls", 200, look(login::nurse, u"id=calls"_s)},
        {"freezeRelease", "frozen", 201, freeze(login::officer),
         [](World &world, const QJsonObject &json) { world.ids[u"release"_s] = json["id"_L1].toString(); }},
        {"freezeRelease", "frozen already", 409, freeze(login::officer)},
        {"freezeRelease", "still running", 409, freeze(login::officer, u"health"_s, 0)},
        {"freezeRelease", "no such survey", 404, freeze(login::officer, u"wealth"_s)},
        {"freezeRelease", "not theirs to publish", 403, freeze(login::nurse)},
    };
    steps.insert(steps.end(), figures.begin(), figures.end());
    const Steps reports = reportSteps();
    steps.insert(steps.end(), reports.begin(), reports.end());
    return steps;
}

} // namespace mado::test
