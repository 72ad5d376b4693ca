// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "backend/statistics/query/series.h"
#include "backend/statistics/sample/daily_sample.h"
#include "backend/store/report_rows.h"
#include "contract/codecs_report.h"
#include "contract/codecs_statistics.h"

namespace mado::staff {

namespace {

Sample figures(const char *path)
{
    Sample sample{QLatin1String(path)};
    sample.query.addQueryItem(u"indicator"_s, u"health-fever"_s);
    sample.query.addQueryItem(u"survey"_s, u"health"_s);
    return sample;
}

Sample series(const Scene &scene)
{
    scene.house.write([](store::Transaction &tx) {
        const QDate day(2020, 5, 29);
        const SeriesInfo info{u"calls"_s, {}, {}, {}, Basis::ReportDate, day, day, 0};
        statistics::keepSeries(tx, {info, {{u"14"_s, day, {1.0}, {}}}});
        return true;
    });
    Sample sample{u"/v1/statistics/series"_s};
    sample.query.addQueryItem(u"id"_s, u"calls"_s);
    return sample;
}

Sample freeze(const Scene &scene)
{
    const auto &definition = scene.house.statistics->services().bookOf(u"health"_s)->definition();
    const auto place = definition.placeOf(QDate(2020, 6, 10));
    const auto log = scene.house.statistics->responses().connect();
    log->openPart(place->part, definition.id, definition.layout.text());
    store::LogScope scope(*log);
    log->saveCells(place->part, statistics::dailyCells(definition, 14, place->period, 20, 1));
    scope.commit();
    return {u"/v1/statistics/releases"_s,
            encode(ReleaseRequest{u"health"_s, {u"health-2020-06-10"_s}, {u"6月10日"_s, u"10 June"_s}})};
}

ReportContent reportContent()
{
    const QDate day(2020, 6, 17);
    return {.title = u"報告"_s,
            .office = u"神奈川県"_s,
            .recipient = u"厚生労働省"_s,
            .from = day,
            .until = day,
            .due = day,
            .rhythm = ReportRhythm::Once,
            .language = Language::Japanese,
            .chapters = {{u"概況"_s, u"変わりません。"_s}}};
}

/// A report of somebody else's in that state.
Sample report(const Scene &scene, const char *what, ReportState state, const QJsonObject &body)
{
    const StaffProfile by = scene.house.person(Role::Officer);
    const Report kept{.id = ReportId::random(),
                      .revision = 1,
                      .state = state,
                      .content = reportContent(),
                      .writers = {{by.id, by.name, by.role}},
                      .writtenAt = scene.house.clock.now()};
    scene.house.write([&](store::Transaction &tx) {
        store::insertReport(tx, home, kept);
        return true;
    });
    return Sample{u"/v1/reports/"_s + kept.id.text() + QLatin1String(what), body};
}

Sample operations(const Scene &)
{
    Sample sample{u"/v1/operations"_s};
    sample.query.addQueryItem(u"from"_s, u"2020-06-16"_s);
    sample.query.addQueryItem(u"until"_s, u"2020-06-17"_s);
    return sample;
}

} // namespace

Samples trendsSamples()
{
    return {
        {u"GET /v1/statistics/catalogue"_s, plain("/v1/statistics/catalogue")},
        {u"GET /v1/statistics/figures"_s, [](const Scene &) { return figures("/v1/statistics/figures"); }},
        {u"GET /v1/statistics/internal/figures"_s,
         [](const Scene &) { return figures("/v1/statistics/internal/figures"); }},
        {u"GET /v1/statistics/series"_s, series},
        {u"POST /v1/statistics/releases"_s, freeze},
        {u"GET /v1/operations"_s, operations},
        {u"GET /v1/reports"_s, plain("/v1/reports")},
        {u"POST /v1/reports"_s,
         [](const Scene &) {
             return Sample{u"/v1/reports"_s, encode(reportContent())};
         }},
        {u"POST /v1/reports/{id}/text"_s,
         [](const Scene &scene) {
             return report(scene, "/text", ReportState::Draft, encode(ReportUpdate{1, reportContent()}));
         }},
        {u"POST /v1/reports/{id}/steps"_s,
         [](const Scene &scene) {
             return report(scene, "/steps", ReportState::Draft, encode(ReportMove{1, ReportStep::Submit}));
         }},
        {u"POST /v1/reports/{id}/decision"_s,
         [](const Scene &scene) {
             return report(scene, "/decision", ReportState::Submitted, encode(ReportMove{1, ReportStep::Approve}));
         }},
    };
}

} // namespace mado::staff
