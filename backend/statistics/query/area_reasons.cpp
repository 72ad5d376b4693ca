// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/area_reasons.h"

#include "backend/store/statistics_rows.h"
#include "contract/codecs_statistics.h"

#include <QJsonDocument>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

using FrozenFigures = QHash<std::pair<QString, QString>, Figure>; ///< By period and region.

/// What releases hold of the query; the releases are noted in the table.
FrozenFigures frozenFigures(store::Transaction &tx, const FigureQuery &query, FigureTable &table)
{
    FrozenFigures found;
    for (const Release &release : store::allReleases(tx)) {
        const auto body = release.survey == query.survey
                              ? store::frozenTable(tx, release.id, query.indicator, query.level, query.by)
                              : std::nullopt;
        const auto frozen = body ? decodeFigureTable(QJsonDocument::fromJson(*body).object())
                                 : Decoded<FigureTable>(tl::unexpected(DecodeError{}));
        if (!frozen)
            continue;
        for (const Figure &figure : frozen->figures)
            found.insert({figure.period, figure.region}, figure);
        table.releases.append(release.id);
    }
    return found;
}

std::size_t indexOf(const FigureBook &book, const QString &indicator)
{
    const auto &all = book.definition().indicators;
    const auto found = std::ranges::find(all, indicator, [](const IndicatorDefinition &one) { return one.told.id; });
    return std::size_t(found - all.begin());
}

tl::expected<AreaReasons, FigureFault> reasonsNow(StatisticsServices &services, FigureBook &book,
                                                  const FigureTable &table, const QString &period)
{
    std::set<int> asked;
    for (const Figure &figure : table.figures)
        asked.insert(Areas::numberOf(figure.region.left(2)));
    const auto linked = book.linkedAreas(period, asked);
    if (!linked)
        return tl::unexpected(linked.error());
    const std::vector<bool> told(book.definition().indicators.size(), false);
    return areaReasons(*linked, services.policy, [&](int) { return told; });
}

/// Each figure as its release froze it; without one, as counted and withheld now. What is wrong; nullopt: nothing.
std::optional<FigureFault> settle(StatisticsServices &services, FigureBook &book, const FrozenFigures &frozen,
                                  FigureTable &table)
{
    const std::size_t indicator = indexOf(book, table.indicator);
    QHash<QString, AreaReasons> byPeriod;
    for (Figure &figure : table.figures) {
        if (const auto before = frozen.constFind({figure.period, figure.region}); before != frozen.cend()) {
            figure = *before;
            continue;
        }
        if (!byPeriod.contains(figure.period)) {
            auto reasons = reasonsNow(services, book, table, figure.period);
            if (!reasons)
                return reasons.error();
            byPeriod.insert(figure.period, std::move(*reasons));
        }
        const auto reasons = byPeriod[figure.period].value(figure.region);
        if (indicator < reasons.size() && reasons[indicator] && figure.state == FigureState::Shown)
            withhold(figure, *reasons[indicator], tellsAnswers(reasons));
    }
    return std::nullopt;
}

} // namespace

void withhold(Figure &figure, SuppressionReason reason, bool tellsAnswers)
{
    figure.state = FigureState::Suppressed;
    figure.reason = reason;
    figure.numerator = std::nullopt;
    if (!tellsAnswers)
        figure.denominator = std::nullopt;
    figure.rate = figure.low = figure.high = std::nullopt;
}

bool tellsAnswers(const std::vector<std::optional<SuppressionReason>> &ofPlace)
{
    return std::ranges::any_of(ofPlace, [](const auto &reason) { return !reason; });
}

AreaReasons areaReasons(const std::vector<LinkedAreas> &linked, const DisclosurePolicy &policy,
                        const std::function<std::vector<bool>(int)> &totalWithheld)
{
    AreaReasons reasons;
    for (const LinkedAreas &areas : linked) {
        const Withheld withheld = protectAreas(areas.counts, totalWithheld(areas.prefecture), policy);
        for (qsizetype place = 0; place < areas.codes.size(); ++place) {
            auto &ofPlace = reasons[areas.codes.at(place)];
            for (const auto &indicator : withheld)
                ofPlace.push_back(indicator[std::size_t(place)]);
        }
    }
    return reasons;
}

tl::expected<FigureTable, FigureFault> inside(StatisticsServices &services, FigureBook &book, const FigureQuery &query)
{
    auto table = book.figures(query, services.clock.now());
    if (!table || query.level <= RegionLevel::Prefecture)
        return table;
    const auto frozen =
        services.database.read([&](store::Transaction &tx) { return frozenFigures(tx, query, *table); });
    if (!frozen)
        return tl::unexpected(frozen.error());
    if (const auto fault = settle(services, book, *frozen, *table))
        return tl::unexpected(*fault);
    return table;
}

} // namespace mado::statistics
