// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/tokyo.h"
#include "tests/conformance/steps.h"

#include <QDate>
#include <QJsonArray>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto agreement = u"agreement"_s;
const auto provision = u"provision"_s;
const auto given = u"export"_s;
const auto standing = u"standing"_s;
const auto run = u"disposal"_s;
const auto kept = u"hold"_s;
const auto duty = u"duty"_s;
const auto leak = u"leak"_s;

/// As the server counts days.
QString today(int days = 0)
{
    return inTokyo(QDateTime::currentDateTimeUtc()).date().addDays(days).toString(Qt::ISODate);
}

QJsonObject content(const QString &key = QString::fromLatin1(QByteArray(32, '\7').toBase64()))
{
    return {{u"recipient"_s, u"厚生労働省"_s},
            {u"kind"_s, u"state"_s},
            {u"purpose"_s, u"infection_control"_s},
            {u"scope"_s, u"対応策の検討"_s},
            {u"dataSets"_s, QJsonArray{u"health_answers"_s}},
            {u"from"_s, u"2020-03-30"_s},
            {u"freeOfCharge"_s, true},
            {u"disposal"_s, u"廃棄"_s},
            {u"recipientKey"_s, key}};
}

QJsonObject wanted(const QString &of, const QStringList &grounds, const QString &field = u"record"_s)
{
    return {{u"agreement"_s, of},
            {u"prefecture"_s, u"14"_s},
            {u"dataSet"_s, u"health_answers"_s},
            {u"grounds"_s, QJsonArray::fromStringList(grounds)},
            {u"fields"_s, QJsonArray{field}},
            {u"from"_s, today(-7)},
            {u"until"_s, today()},
            {u"usableUntil"_s, today(7)},
            {u"why"_s, u"協定に基づく"_s}};
}

QJsonObject answered(qint64 revision, bool approved)
{
    return {{u"revision"_s, revision}, {u"approved"_s, approved}, {u"why"_s, approved ? QString() : u"終わり"_s}};
}

using Body = std::function<QJsonObject(const World &)>;

auto asks(const char *who, const Body &body, const QString &kind = {})
{
    return [=](const World &world) {
        return Ask{.token = world.token(who),
                   .path = {{u"id"_s, kind.isEmpty() ? u"nowhere"_s : world.ids.value(kind)}},
                   .body = body ? bytes(body(world)) : QByteArray(),
                   .key = newKey()};
    };
}

auto looks(const char *who)
{
    return [=](const World &world) { return Ask{.token = world.token(who)}; };
}

auto says(const char *who, qint64 revision, bool approved, const QString &kind = provision)
{
    return asks(
        who, [=](const World &) { return answered(revision, approved); }, kind);
}

auto requests(const QStringList &grounds, const QString &field = u"record"_s)
{
    return asks(login::officer, [=](const World &world) { return wanted(world.ids.value(agreement), grounds, field); });
}

QJsonObject question(const char *purpose)
{
    return {{u"prefectures"_s, QJsonArray{u"14"_s}},
            {u"dataSet"_s, u"health_answers"_s},
            {u"recipient"_s, u"state"_s},
            {u"purpose"_s, QString::fromLatin1(purpose)},
            {u"grounds"_s, QJsonArray{u"consent"_s}},
            {u"day"_s, u"2020-06-17"_s},
            {u"standing"_s, false}};
}

QJsonObject proposal(const QString &of)
{
    QJsonArray choices;
    for (const auto &category :
         {u"health_answers"_s, u"consultations"_s, u"contacts"_s, u"transit_copies"_s, u"console_copies"_s})
        choices.append(QJsonObject{{u"category"_s, category},
                                   {u"erase"_s, category != u"consultations"_s},
                                   {u"basis"_s, category == u"consultations"_s ? u"第20条"_s : QString()}});
    return {{u"agreement"_s, of},        {u"announcedBy"_s, u"厚生労働省"_s},
            {u"announcedOn"_s, today()}, {u"reference"_s, u"第1号"_s},
            {u"choices"_s, choices},     {u"rehearsal"_s, false}};
}

auto proposes(const Body &body) { return asks(login::officer, body); }

QJsonObject because() { return {{u"why"_s, u"期間の誤り"_s}}; }

QJsonObject disposedOf(const QString &day) { return {{u"on"_s, day}, {u"proof"_s, u"第1号"_s}}; }

QJsonObject owed(const QString &kind)
{
    return {{u"kind"_s, kind}, {u"subject"_s, u"R-20418"_s}, {u"details"_s, u"宛先"_s}, {u"on"_s, today()}};
}

auto reports(const QString &day, const QString &of)
{
    return asks(
        login::officer,
        [=](const World &) {
            return QJsonObject{{u"revision"_s, 1}, {u"on"_s, day}, {u"to"_s, u"個人情報保護委員会"_s}};
        },
        of);
}

QJsonObject said(qint64 revision, const QString &why = {}) { return {{u"revision"_s, revision}, {u"why"_s, why}}; }

} // namespace

Steps governanceSteps()
{
    const QStringList good{u"consent"_s, u"no_unjust_harm"_s};
    return {
        {"governance", "as it is", 200, looks(login::officer)},
        {"governance", "role without it", 403, looks(login::nurse)},
        {"decide", "by the rules", 200, asks(login::officer, [](const World &) { return question("care"); })},
        {"decide",
         "no such purpose",
         422,
         asks(login::officer, [](const World &) { return question("fun"); }),
         {},
         true},
        {"recordAgreement", "recorded", 201, asks(login::officer, [](const World &) { return content(); }),
         [](World &world, const QJsonObject &json) { world.ids[agreement] = json["id"_L1].toString(); }},
        {"recordAgreement", "no key", 422, asks(login::officer, [](const World &) { return content(u"abcd"_s); })},
        {"requestProvision", "asked", 201, requests(good),
         [](World &world, const QJsonObject &json) { world.ids[provision] = json["id"_L1].toString(); }},
        {"requestProvision", "outside the rules", 409, requests({u"good_reason"_s, u"no_unjust_harm"_s})},
        {"requestProvision", "more than is needed", 422, requests(good, u"phone"_s)},
        {"requestProvision", "no such agreement", 404,
         asks(login::officer, [=](const World &) { return wanted(u"nowhere"_s, good); })},
        {"exportProvision", "not approved", 409, asks(login::officer, {}, provision)},
        {"decideProvision", "one's own", 409, says(login::officer, 1, true)},
        {"decideProvision", "not there", 404, says(login::secondOfficer, 1, true, {})},
        {"decideProvision", "approved", 200, says(login::secondOfficer, 1, true)},
        {"exportProvision", "sealed", 200, asks(login::officer, {}, provision),
         [](World &world, const QJsonObject &json) { world.ids[given] = json["entry"_L1]["id"_L1].toString(); }},
        {"fetchExport", "given to the officer already", 404, asks(login::officer, {}, given)},
        {"fetchExport", "kept here", 200,
         [](const World &world) {
             world.keepExport();
             return Ask{.token = world.token(login::officer), .path = {{u"id"_s, world.ids.value(given)}}};
         }},
        {"recallExport", "not there", 404, asks(login::officer, [](const World &) { return because(); })},
        {"recallExport", "asked back", 200,
         asks(
             login::officer, [](const World &) { return because(); }, given)},
        {"recallExport", "asked back before", 409,
         asks(
             login::officer, [](const World &) { return because(); }, given)},
        {"noteRecallReceipt", "not there", 404,
         asks(login::officer, [](const World &) { return disposedOf(today()); })},
        {"noteRecallReceipt", "answered", 200,
         asks(
             login::officer, [](const World &) { return disposedOf(today()); }, given)},
        {"noteRecallReceipt", "answered twice", 409,
         asks(
             login::officer, [](const World &) { return disposedOf(today()); }, given)},
        {"noteCopyDisposal", "disposed of", 200,
         asks(
             login::officer, [](const World &) { return disposedOf(today()); }, given)},
        {"noteCopyDisposal", "tomorrow", 422,
         asks(
             login::officer, [](const World &) { return disposedOf(today(2)); }, given)},
        {"requestProvision", "every day", 201,
         asks(login::officer,
              [=](const World &world) {
                  QJsonObject daily = wanted(world.ids.value(agreement), good);
                  daily[u"dailyAt"_s] = 0;
                  return daily;
              }),
         [](World &world, const QJsonObject &json) { world.ids[standing] = json["id"_L1].toString(); }},
        {"decideProvision", "every day", 200, says(login::secondOfficer, 1, true, standing)},
        {"exportProvision", "not there", 404, asks(login::officer, {})},
        {"stopProvision", "stopped", 200, says(login::officer, 2, false)},
        {"stopProvision", "stopped before", 409, says(login::officer, 3, false)},
        {"holdData", "held", 201,
         asks(login::officer,
              [](const World &) {
                  return QJsonObject{{u"category"_s, u"contacts"_s}, {u"reason"_s, u"訴訟"_s}};
              }),
         [](World &world, const QJsonObject &json) { world.ids[kept] = json["id"_L1].toString(); }},
        {"proposeDisposal", "held", 409,
         proposes([](const World &world) { return proposal(world.ids.value(agreement)); })},
        {"liftHold", "not there", 404, asks(login::officer, {})},
        {"liftHold", "lifted", 200, asks(login::officer, {}, kept)},
        {"proposeDisposal", "no such agreement", 404, proposes([](const World &) { return proposal(u"nowhere"_s); })},
        {"proposeDisposal", "proposed", 201,
         proposes([](const World &world) { return proposal(world.ids.value(agreement)); }),
         [](World &world, const QJsonObject &json) { world.ids[run] = json["id"_L1].toString(); }},
        {"disposals", "as it is", 200, looks(login::officer)},
        {"disposals", "role without it", 403, looks(login::nurse)},
        {"confirmDisposal", "one's own", 409,
         asks(
             login::officer, [](const World &) { return said(1); }, run)},
        {"confirmDisposal", "confirmed", 200,
         asks(
             login::secondOfficer, [](const World &) { return said(1); }, run)},
        {"noteDisposal", "asked", 200,
         asks(
             login::officer,
             [](const World &world) {
                 return QJsonObject{{u"revision"_s, 2},
                                    {u"kind"_s, u"asked"_s},
                                    {u"agreement"_s, world.ids.value(agreement)},
                                    {u"words"_s, QString()}};
             },
             run)},
        {"cancelDisposal", "no reason", 422,
         asks(
             login::officer, [](const World &) { return said(3); }, run)},
        {"cancelDisposal", "cancelled", 200,
         asks(
             login::officer, [](const World &) { return said(3, u"延長"_s); }, run)},
        {"recordDuty", "recorded", 201,
         asks(login::officer,
              [](const World &) {
                  return QJsonObject{{u"kind"_s, u"disclosure"_s},
                                     {u"subject"_s, u"R-20418"_s},
                                     {u"details"_s, u"開示"_s},
                                     {u"on"_s, today()}};
              }),
         [](World &world, const QJsonObject &json) { world.ids[duty] = json["id"_L1].toString(); }},
        {"recordDuty", "a leak", 201, asks(login::officer, [](const World &) { return owed(u"leak_report"_s); }),
         [](World &world, const QJsonObject &json) { world.ids[leak] = json["id"_L1].toString(); }},
        {"recordFirstReport", "not there", 404, reports(today(), {})},
        {"recordFirstReport", "of no leak", 409, reports(today(), duty)},
        {"recordFirstReport", "before it was found", 422, reports(today(-2), leak)},
        {"recordFirstReport", "on a day to come", 422, reports(today(2), leak)},
        {"recordFirstReport", "made", 200, reports(today(), leak)},
        {"recordFirstReport", "changed meanwhile", 409, reports(today(), leak)},
        {"duties", "as it is", 200, looks(login::officer)},
        {"duties", "a nurse", 403, looks(login::nurse)},
        {"recordDuty", "a nurse", 403,
         asks(login::nurse,
              [](const World &) {
                  return QJsonObject{{u"kind"_s, u"disclosure"_s},
                                     {u"subject"_s, u"R-20418"_s},
                                     {u"details"_s, u"開示"_s},
                                     {u"on"_s, today()}};
              })},
        {"holdData", "a nurse", 403,
         asks(login::nurse,
              [](const World &) {
                  return QJsonObject{{u"category"_s, u"contacts"_s}, {u"reason"_s, u"訴訟"_s}};
              })},
        {"noteDisposal", "overtaken", 409,
         asks(
             login::officer,
             [](const World &world) {
                 return QJsonObject{{u"revision"_s, 1},
                                    {u"kind"_s, u"asked"_s},
                                    {u"agreement"_s, world.ids.value(agreement)},
                                    {u"words"_s, QString()}};
             },
             run)},
        {"answerDuty", "answered", 200,
         asks(
             login::officer,
             [](const World &) {
                 return QJsonObject{{u"revision"_s, 1}, {u"done"_s, true}, {u"outcome"_s, u"書面で"_s}};
             },
             duty)},
        {"answerDuty", "not there", 404,
         asks(login::officer,
              [](const World &) {
                  return QJsonObject{{u"revision"_s, 1}, {u"done"_s, true}, {u"outcome"_s, u"書面で"_s}};
              })},
        {"endAgreement", "ended", 200, asks(login::officer, {}, agreement)},
        {"endAgreement", "not there", 404, asks(login::officer, {})},
        {"audit", "newest", 200, looks(login::auditor)},
        {"audit", "what was refused", 200,
         [](const World &world) { return Ask{.token = world.token(login::auditor), .query = u"refused=true"_s}; }},
        {"audit", "role without it", 403, looks(login::nurse)},
        {"checkAudit", "whole", 200, looks(login::administrator)},
        {"checkAudit", "role without the check", 403, looks(login::nurse)},
    };
}

} // namespace mado::test
