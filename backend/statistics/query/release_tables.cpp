// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/release_tables.h"

#include "backend/statistics/query/area_reasons.h"
#include "backend/statistics/query/refusals.h"
#include "backend/statistics/query/settled.h"
#include "contract/codecs_statistics.h"

#include <QJsonDocument>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int all = TablePlace::all;
constexpr int mostTurns = 5;

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

/// What is withheld in a period, and the counts that it was decided on.
struct Decision
{
    std::vector<IndicatorCounts> counts;
    Withheld places;

    /// By indicator.
    std::vector<std::optional<SuppressionReason>> at(std::size_t place) const
    {
        std::vector<std::optional<SuppressionReason>> reasons;
        for (const auto &indicator : places)
            reasons.push_back(indicator[place]);
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

tl::expected<Decisions, FreezeFault> decide(const StatisticsServices &services, FigureBook &book,
                                            const QStringList &periods)
{
    Decisions decisions;
    for (const QString &period : periods) {
        auto counts = book.linked(period);
        if (!counts)
            return tl::unexpected(faultOf(counts.error()));
        Withheld withheld = protect(book.shape(), *counts, services.policy);
        if (withheld.empty())
            return tl::unexpected(refused::releaseFrozen());
        decisions.insert(period, {std::move(*counts), std::move(withheld)});
    }
    return decisions;
}

/// One release in the making.
struct Making
{
    StatisticsServices &services;
    FigureBook &book;
    const Release &release;
    const Decisions &decisions;
};

/// Withholds what was decided. False: answers came in between, and the figures are of other counts than the decision.
bool withholdIn(const Making &making, std::size_t indicator, FigureTable &table)
{
    for (Figure &figure : table.figures) {
        const Decision &decision = making.decisions[figure.period];
        const std::size_t place = making.book.shape().index(placeOf(making.book.definition(), figure));
        const IndicatorCounts &counts = decision.counts[indicator];
        if (figure.state != FigureState::Shown)
            continue;
        if (figure.numerator != counts.x[place] || figure.denominator != counts.n[place])
            return false;
        const auto reasons = decision.at(place);
        if (reasons[indicator])
            withhold(figure, *reasons[indicator], tellsAnswers(reasons));
    }
    return true;
}

/// Areas as they are settled, which inside has them too; those of a prefecture whose own figure is withheld go with it.
FigureTable areasIn(const Making &making, const FigureTable &settled, std::size_t indicator)
{
    FigureTable table = settled;
    for (Figure &figure : table.figures) {
        const Decision &decision = making.decisions[figure.period];
        const int prefecture = Areas::numberOf(figure.region.left(2));
        const auto whole = decision.places[indicator][making.book.shape().index({prefecture, all, all})];
        if (figure.reason == SuppressionReason::NotSettled)
            withhold(figure, SuppressionReason::NotPublished);
        else if (whole && figure.state != FigureState::Missing)
            withhold(figure, figure.reason.value_or(SuppressionReason::Complementary));
    }
    return table;
}

/// nullopt: answers came in between.
tl::expected<std::optional<QList<FrozenTable>>, FreezeFault> tables(const Making &making)
{
    QList<FrozenTable> result;
    const auto &indicators = making.book.definition().indicators;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        for (const auto &[level, by] : publishedTables(indicators[i].told)) {
            auto table = inside(making.services, making.book,
                                {.indicator = indicators[i].told.id,
                                 .survey = making.release.survey,
                                 .level = level,
                                 .periods = making.release.periods,
                                 .by = by});
            if (!table)
                return tl::unexpected(store::StoreError{store::StoreError::Kind::Unavailable, u"no figures"_s});
            if (level > RegionLevel::Prefecture)
                table = areasIn(making, *table, i);
            else if (!withholdIn(making, i, *table))
                return std::nullopt;
            table->releases = {making.release.id};
            if (level <= RegionLevel::Prefecture)
                table->asOf = making.release.frozenAt;
            table->training = making.services.training;
            result.append({indicators[i].told.id, level, by, bytesOf(*table)});
        }
    }
    return result;
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

tl::expected<QList<FrozenTable>, FreezeFault> decidedTables(StatisticsServices &services, FigureBook &book,
                                                            const Release &release)
{
    for (const QString &period : release.periods) {
        if (const auto settled = settle(services, book, period); !settled)
            return tl::unexpected(settled.error());
    }
    for (int turn = 0; turn < mostTurns; ++turn) {
        const auto decisions = decide(services, book, release.periods);
        if (!decisions)
            return tl::unexpected(decisions.error());
        const auto frozen = tables({services, book, release, *decisions});
        if (!frozen)
            return tl::unexpected(frozen.error());
        if (*frozen)
            return **frozen;
    }
    return tl::unexpected(
        store::StoreError{store::StoreError::Kind::Unavailable, u"answers keep coming in for this period"_s});
}

} // namespace mado::statistics
