// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/releases.h"

#include "backend/statistics/query/area_reasons.h"
#include "backend/statistics/query/refusals.h"
#include "backend/statistics/query/release_tables.h"
#include "backend/statistics/query/settled.h"
#include "backend/store/statistics_rows.h"
#include "contract/codecs_statistics.h"

#include <QJsonDocument>
#include <set>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The release's number is one more than there are of the survey.
Release named(const ReleaseRequest &request, const QList<Release> &before, const QDateTime &now)
{
    const auto ofSurvey = std::ranges::count(before, request.survey, &Release::survey);
    return {u"%1.%2"_s.arg(request.survey).arg(ofSurvey + 1), request.survey, request.name, now, request.periods};
}

/// Whether a day, or a round, of these periods is in a release already, or twice among them. A window beside one of
/// its days would tell what its other days come to.
bool overlaps(const SurveyDefinition &definition, const QList<Release> &releases, const QStringList &periods)
{
    std::set<std::pair<int, int>> taken;
    for (const Release &release : releases) {
        for (const QString &period : release.periods) {
            for (const auto &place : definition.placesOf(period))
                taken.insert(place);
        }
    }
    return std::ranges::any_of(periods, [&](const QString &period) {
        const auto places = definition.placesOf(period);
        return std::ranges::any_of(places, [&](const auto &place) { return !taken.insert(place).second; });
    });
}

QList<Release> releasesOf(store::Transaction &tx, const QString &survey)
{
    QList<Release> releases = store::allReleases(tx);
    releases.removeIf([&](const Release &release) { return release.survey != survey; });
    return releases;
}

} // namespace

tl::expected<Release, FreezeFault> freeze(StatisticsServices &services, const ReleaseRequest &request,
                                          const std::optional<StaffName> &by)
{
    FigureBook *book = services.bookOf(request.survey);
    if (!book)
        return tl::unexpected(refused::unknownSurvey());
    const auto before = services.database.read([&](store::Transaction &tx) { return releasesOf(tx, request.survey); });
    if (!before)
        return tl::unexpected(before.error());
    if (request.periods.isEmpty() || overlaps(book->definition(), *before, request.periods))
        return tl::unexpected(refused::releaseFrozen());
    const QDateTime now = services.clock.now();
    const auto runs = [&](const QString &period) {
        return !book->definition().placesOf(period).empty() && !isOver(book->definition(), period, now);
    };
    if (std::ranges::any_of(request.periods, runs))
        return tl::unexpected(refused::releaseRunning());
    const Release release = named(request, *before, now);
    const auto frozen = decidedTables(services, *book, release);
    if (!frozen)
        return tl::unexpected(frozen.error());
    const auto kept = services.database.write([&](store::Transaction &tx) {
        if (overlaps(book->definition(), releasesOf(tx, request.survey), request.periods))
            return false;
        store::insertRelease(tx, release);
        for (const FrozenTable &table : *frozen)
            store::insertFrozen(tx, release.id, table.indicator, table.level, table.by, table.body);
        if (services.audit && by)
            services.audit->record(tx, {by, release.frozenAt, Permission::FreezeRelease, release.id});
        return true;
    });
    if (!kept)
        return tl::unexpected(kept.error());
    return *kept ? tl::expected<Release, FreezeFault>(release) : tl::unexpected(FreezeFault(refused::releaseFrozen()));
}

namespace {

/// Adds what one release holds of the query.
void addFrozen(store::Transaction &tx, const Release &release, const FigureQuery &query, FigureTable &table)
{
    const auto body = store::frozenTable(tx, release.id, query.indicator, query.level, query.by);
    if (!body)
        return;
    const auto frozen = decodeFigureTable(QJsonDocument::fromJson(*body).object());
    if (!frozen)
        return;
    bool used = false;
    for (const Figure &figure : frozen->figures) {
        const bool wanted =
            (query.periods.isEmpty() || query.periods.contains(figure.period)) && isAsked(query, figure.region);
        if (wanted)
            table.figures.append(figure);
        used = used || wanted;
    }
    if (used) {
        table.releases.append(release.id);
        table.version = frozen->version;
        table.asOf = table.asOf.isValid() ? std::max(table.asOf, frozen->asOf) : frozen->asOf;
    }
}

} // namespace

tl::expected<FigureTable, FigureFault> published(StatisticsServices &services, const FigureQuery &query)
{
    const FigureBook *book = services.bookOf(query.survey);
    const auto &indicators = book->definition().indicators;
    const auto indicator =
        std::ranges::find(indicators, query.indicator, [](const IndicatorDefinition &one) { return one.told.id; });
    if (indicator == indicators.end())
        return tl::unexpected(Unknown{u"indicator"_s});
    const Indicator &told = indicator->told;
    if (query.by != Breakdown::None && (!told.breakdowns.contains(query.by) || query.level > RegionLevel::Prefecture))
        return tl::unexpected(Unknown{u"by"_s});
    const bool open = query.level <= RegionLevel::Prefecture || services.policy.published.contains(query.level);
    FigureTable table{told.id,     told.version, query.survey,      {}, told.basis,
                      query.level, query.by,     services.training, {}, {}};
    const auto done = services.database.read([&](store::Transaction &tx) {
        QStringList held;
        auto releases = store::allReleases(tx);
        std::ranges::reverse(releases);
        for (const Release &release : releases) {
            if (release.survey != query.survey || (query.release && *query.release != release.id))
                continue;
            held += release.periods;
            if (open)
                addFrozen(tx, release, query, table);
        }
        for (const QString &period : query.periods.isEmpty() ? held : query.periods) {
            if (!open || !held.contains(period))
                addWithheld(table, services.areas, query, period, SuppressionReason::NotPublished);
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!table.asOf.isValid())
        table.asOf = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    return table;
}

} // namespace mado::statistics
