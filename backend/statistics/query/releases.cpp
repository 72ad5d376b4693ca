// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/releases.h"

#include "backend/statistics/query/area_reasons.h"
#include "backend/statistics/query/refusals.h"
#include "backend/store/statistics_rows.h"
#include "contract/codecs_statistics.h"

#include <QJsonDocument>
#include <set>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int all = TablePlace::all;

TablePlace placeOf(const SurveyDefinition &definition, const Figure &figure)
{
    TablePlace place;
    if (figure.region != u"00")
        place.prefecture = Areas::numberOf(figure.region);
    for (std::size_t i = 0; i < definition.ages.size(); ++i) {
        if (!figure.category.isEmpty() && definition.ages[i].code == figure.category)
            place.age = int(i);
    }
    if (figure.category.isEmpty() || place.age != all)
        return place;
    place.occupation = 0;
    for (std::size_t i = 0; i < definition.occupations.size(); ++i) {
        if (definition.occupations[i].code == figure.category)
            place.occupation = int(i) + 1;
    }
    return place;
}

QByteArray bytesOf(const FigureTable &table) { return QJsonDocument(encode(table)).toJson(QJsonDocument::Compact); }

/// What is withheld in a period.
struct Decision
{
    Withheld places;
    AreaReasons areas;

    /// By indicator.
    using Reasons = std::vector<std::optional<SuppressionReason>>;
    Reasons about(const FigureBook &book, const Figure &figure, RegionLevel level) const
    {
        if (level > RegionLevel::Prefecture)
            return areas.value(figure.region, Reasons(places.size(), SuppressionReason::NotPublished));
        std::vector<std::optional<SuppressionReason>> reasons;
        const auto index = book.shape().index(placeOf(book.definition(), figure));
        for (const auto &indicator : places)
            reasons.push_back(indicator[index]);
        return reasons;
    }
};
using Decisions = QHash<QString, Decision>; ///< By period.

FreezeFault faultOf(const FigureFault &fault)
{
    if (const auto *error = std::get_if<store::StoreError>(&fault))
        return *error;
    return refused::releaseFrozen();
}

tl::expected<Decisions, FreezeFault> decide(StatisticsServices &services, FigureBook &book, const QStringList &periods)
{
    Decisions decisions;
    for (const QString &period : periods) {
        const auto counts = book.linked(period);
        const auto areas = counts ? book.linkedAreas(period) : tl::unexpected(counts.error());
        if (!areas)
            return tl::unexpected(faultOf(areas.error()));
        Withheld withheld = protect(book.shape(), *counts, services.policy);
        if (withheld.empty())
            return tl::unexpected(refused::releaseFrozen());
        const auto total = [&](int prefecture) {
            std::vector<bool> hidden;
            for (const auto &indicator : withheld)
                hidden.push_back(indicator[book.shape().index({prefecture, all, all})].has_value());
            return hidden;
        };
        AreaReasons below = areaReasons(*areas, services.policy, total);
        decisions.insert(period, {std::move(withheld), std::move(below)});
    }
    return decisions;
}

struct Frozen
{
    QString indicator;
    RegionLevel level;
    Breakdown by;
    QByteArray body;
};

tl::expected<QList<Frozen>, FreezeFault> tables(StatisticsServices &services, FigureBook &book, const Release &release,
                                                const Decisions &decisions)
{
    QList<Frozen> result;
    const auto &indicators = book.definition().indicators;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        for (const auto &[level, by] : publishedTables(indicators[i].told)) {
            auto table = book.figures({.indicator = indicators[i].told.id,
                                       .survey = release.survey,
                                       .level = level,
                                       .periods = release.periods,
                                       .by = by},
                                      release.frozenAt);
            if (!table)
                return tl::unexpected(store::StoreError{store::StoreError::Kind::Unavailable, u"no figures"_s});
            table->releases = {release.id};
            table->asOf = release.frozenAt;
            table->training = services.training;
            for (Figure &figure : table->figures) {
                const auto reasons = decisions[figure.period].about(book, figure, level);
                if (reasons[i] && figure.state == FigureState::Shown)
                    withhold(figure, *reasons[i], tellsAnswers(reasons));
            }
            result.append({indicators[i].told.id, level, by, bytesOf(*table)});
        }
    }
    return result;
}

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

/// Figures of places that no release holds.
void addWithheld(FigureTable &table, const StatisticsServices &services, const FigureQuery &query,
                 const QString &period)
{
    for (const Region &region : services.areas.regions()) {
        const bool asked = query.regions.isEmpty() || query.regions.contains(region.code) ||
                           (region.level > RegionLevel::Prefecture && query.regions.contains(region.parent));
        if (region.level != query.level || !asked)
            continue;
        Figure figure{};
        figure.period = period;
        figure.region = region.code;
        withhold(figure, SuppressionReason::NotPublished);
        table.figures.append(std::move(figure));
    }
}

} // namespace

QList<std::pair<RegionLevel, Breakdown>> publishedTables(const Indicator &indicator)
{
    QList<std::pair<RegionLevel, Breakdown>> list;
    for (const RegionLevel level : {RegionLevel::Nation, RegionLevel::Prefecture}) {
        list.append({level, Breakdown::None});
        for (const Breakdown by : indicator.breakdowns)
            list.append({level, by});
    }
    list.append({RegionLevel::HealthCentreArea, Breakdown::None});
    list.append({RegionLevel::PostalArea, Breakdown::None});
    return list;
}

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
    const auto decisions = decide(services, *book, request.periods);
    if (!decisions)
        return tl::unexpected(decisions.error());
    const Release release = named(request, *before, services.clock.now());
    const auto frozen = tables(services, *book, release, *decisions);
    if (!frozen)
        return tl::unexpected(frozen.error());
    const auto kept = services.database.write([&](store::Transaction &tx) {
        if (overlaps(book->definition(), releasesOf(tx, request.survey), request.periods))
            return false;
        store::insertRelease(tx, release);
        for (const Frozen &table : *frozen)
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

/// By its own code, or an area by its prefecture's.
bool isAsked(const FigureQuery &query, const QString &region)
{
    return query.regions.isEmpty() || query.regions.contains(region) ||
           (query.level > RegionLevel::Prefecture && query.regions.contains(region.left(2)));
}

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
                addWithheld(table, services, query, period);
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!table.asOf.isValid())
        table.asOf = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    return table;
}

} // namespace mado::statistics
