// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/routes.h"

#include "backend/http/problems.h"
#include "backend/statistics/query/refusals.h"
#include "backend/statistics/query/releases.h"
#include "backend/statistics/query/series.h"
#include "backend/statistics/query/settled.h"
#include "backend/store/statistics_rows.h"
#include "contract/codecs_statistics.h"
#include "contract/ids.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

constexpr qsizetype mostFigures = 60000;

/// 200 with an ETag of the body, or 304 where the asker has it already.
http::Response tagged(const http::Request &request, const QJsonObject &body)
{
    http::Response response = http::Response::json(200, body);
    const QByteArray tag =
        '"' + QCryptographicHash::hash(response.body, QCryptographicHash::Sha256).toHex().left(32) + '"';
    if (request.header("if-none-match") == tag)
        response = http::Response::empty(304);
    response.headers.insert("ETag", tag);
    return response;
}

void addCategories(Catalogue &catalogue, const SurveyDefinition &definition)
{
    const auto add = [&](Breakdown by, const QString &code, const LocalText &name) {
        const Category category{by, code, name};
        if (!catalogue.categories.contains(category))
            catalogue.categories.append(category);
    };
    for (const Group &group : definition.ages)
        add(Breakdown::Age, group.code, group.name);
    for (const Group &group : definition.occupations)
        add(Breakdown::Occupation, group.code, group.name);
    if (!definition.occupations.empty())
        add(Breakdown::Occupation, u"unknown"_s, {u"不明"_s, u"Unknown"_s});
}

/// "15-29" before "60-64", whichever survey they come from; groups of one beginning by their end.
void sortAges(QList<Category> &categories)
{
    const auto age = [](const Category &category) {
        const QStringList ends = category.code.split(u'-');
        bool fine = false;
        const int from = ends.first().toInt(&fine);
        return std::pair(fine ? from : 1000, ends.value(1).toInt());
    };
    std::ranges::stable_sort(categories, [&](const Category &a, const Category &b) {
        if (a.breakdown != b.breakdown)
            return a.breakdown < b.breakdown;
        return a.breakdown == Breakdown::Age && age(a) < age(b);
    });
}

/// What the days of a window come to.
void addWindow(QList<Period> &periods, Period window)
{
    if (std::ranges::any_of(periods, [&](const Period &known) { return known.id == window.id; }))
        return;
    for (const Period &day : std::as_const(periods)) {
        const bool within = day.survey == window.survey && day.from == day.until && day.from >= window.from &&
                            day.until <= window.until;
        if (!within || !day.valid)
            continue;
        window.valid = window.valid.value_or(0) + *day.valid;
        window.analysed = window.analysed.value_or(0) + day.analysed.value_or(0);
    }
    periods.append(window);
}

/// Fortnights that are over, and what else was published.
void addWindows(Catalogue &catalogue, const StatisticsServices &services)
{
    for (const auto &book : services.books) {
        const SurveyDefinition &definition = book->definition();
        QDate first;
        QDate last;
        for (const Period &period : std::as_const(catalogue.periods)) {
            if (period.survey != definition.id)
                continue;
            first = first.isValid() ? std::min(first, period.from) : period.from;
            last = last.isValid() ? std::max(last, period.until) : period.until;
        }
        QStringList windows = definition.fortnights(first, last);
        for (const Release &release : catalogue.releases)
            windows += release.survey == definition.id ? release.periods : QStringList();
        for (const QString &id : std::as_const(windows)) {
            if (const auto window = definition.windowOf(id))
                addWindow(catalogue.periods, *window);
        }
    }
}

http::Response catalogue(StatisticsServices &services, const http::Request &request)
{
    Catalogue all{services.training, {}, {}, services.areas.regions(), {}, {}, {}, services.events};
    for (const auto &book : services.books) {
        for (const IndicatorDefinition &indicator : book->definition().indicators)
            all.indicators.append(indicator.told);
        const auto periods = book->periods();
        if (!periods)
            return refused::unavailable(periods.error());
        all.periods += *periods;
        addCategories(all, book->definition());
    }
    const auto read = services.database.read([&](store::Transaction &tx) {
        all.releases = store::allReleases(tx);
        all.series = seriesIn(tx);
    });
    if (!read)
        return refused::unavailable(read.error());
    addWindows(all, services);
    sortAges(all.categories);
    std::ranges::stable_sort(all.periods, {}, &Period::from);
    return tagged(request, encode(all));
}

StaffName nameOf(const StaffProfile &staff) { return {staff.id, staff.name, staff.role}; }

/// Figures for inside leave a trace: which indicator, at which level. nullopt: recorded, or no look of its own.
std::optional<store::StoreError> recordLook(StatisticsServices &services, const FigureQuery &query,
                                            const StaffProfile &staff)
{
    if (!services.audit)
        return std::nullopt;
    const audit::Act look{nameOf(staff), services.clock.now(), Permission::ReadInternalStatistics,
                          query.indicator + u'/' + word(query.level)};
    const auto fresh =
        services.database.read([&](store::Transaction &tx) { return audit::Recorder::isNewLook(tx, look); });
    if (!fresh || !*fresh)
        return fresh ? std::nullopt : std::optional(fresh.error());
    const auto kept = services.database.write([&](store::Transaction &tx) { services.audit->record(tx, look); });
    return kept ? std::nullopt : std::optional(kept.error());
}

http::Response figures(StatisticsServices &services, const http::Request &request, const StaffProfile *insider)
{
    const auto query = figureQueryFrom(request.query);
    if (!query)
        return http::problemResponse(refused::queryInvalid(query.error().path));
    FigureBook *book = services.bookOf(query->survey);
    if (!book)
        return http::problemResponse(refused::unknownFigure());
    auto table = insider ? inside(services, *book, *query) : published(services, *query);
    if (!table)
        return refused::because(table.error());
    if (table->figures.size() > mostFigures)
        return http::problemResponse(refused::queryInvalid(u"periods"_s));
    if (insider) {
        if (const auto fault = recordLook(services, *query, *insider))
            return refused::unavailable(*fault);
    }
    table->training = services.training;
    return tagged(request, encode(*table));
}

http::Response series(StatisticsServices &services, const http::Request &request)
{
    const auto item = [&](const char *name) {
        return request.query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    SeriesQuery query{item("id"), item("regions").split(u',', Qt::SkipEmptyParts), {}, {}};
    for (const auto &[name, day] : {std::pair("from", &query.from), std::pair("until", &query.until)}) {
        if (!request.query.hasQueryItem(QLatin1String(name)))
            continue;
        *day = QDate::fromString(item(name), Qt::ISODate);
        if (!day->isValid())
            return http::problemResponse(refused::queryInvalid(QLatin1String(name)));
    }
    const auto table = services.database.read([&](store::Transaction &tx) { return seriesTable(tx, query); });
    if (!table)
        return refused::unavailable(table.error());
    return *table ? tagged(request, encode(**table)) : http::problemResponse(refused::unknownFigure());
}

http::Response release(StatisticsServices &services, const http::Request &request, const StaffProfile &staff)
{
    if (!isIdText(QString::fromLatin1(request.header("idempotency-key"))))
        return http::problemResponse(
            problem(400, "key.missing", u"Idempotency-Key がありません。", u"The Idempotency-Key is missing."));
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return http::refusal(400);
    const auto asked = decodeReleaseRequest(document.object());
    if (!asked)
        return http::problemResponse(refused::bodyInvalid(asked.error().path));
    const auto frozen = freeze(services, *asked, nameOf(staff));
    if (frozen)
        return http::Response::json(201, encode(*frozen));
    if (const auto *why = std::get_if<Problem>(&frozen.error()))
        return http::problemResponse(*why);
    return refused::unavailable(std::get<store::StoreError>(frozen.error()));
}

} // namespace

void addRoutes(http::Router &router, const identity::Authenticator &authenticator, StatisticsServices &services)
{
    identity::StaffRoutes routes(router, authenticator);
    routes.add(
        Method::Get, u"/v1/statistics/catalogue"_s, Permission::ReadStatistics,
        [&services](const http::Request &request, const StaffProfile &) { return catalogue(services, request); });
    routes.add(Method::Get, u"/v1/statistics/figures"_s, Permission::ReadStatistics,
               [&services](const http::Request &request, const StaffProfile &) {
                   return figures(services, request, nullptr);
               });
    routes.add(Method::Get, u"/v1/statistics/internal/figures"_s, Permission::ReadInternalStatistics,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return figures(services, request, &staff);
               });
    routes.add(Method::Get, u"/v1/statistics/series"_s, Permission::ReadStatistics,
               [&services](const http::Request &request, const StaffProfile &) { return series(services, request); });
    routes.add(Method::Post, u"/v1/statistics/releases"_s, Permission::FreezeRelease,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return release(services, request, staff);
               });
}

} // namespace mado::statistics
