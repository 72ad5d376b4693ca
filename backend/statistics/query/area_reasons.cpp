// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/area_reasons.h"

namespace mado::statistics {

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

AreaReasons areaReasons(const std::vector<LinkedAreas> &linked, const DisclosurePolicy &policy)
{
    AreaReasons reasons;
    for (const LinkedAreas &areas : linked) {
        const Withheld withheld =
            protectAreas(areas.counts, std::vector<bool>(areas.counts.indicators.size(), false), policy);
        for (qsizetype place = 0; place < areas.codes.size(); ++place) {
            auto &ofPlace = reasons[areas.codes.at(place)];
            for (const auto &indicator : withheld)
                ofPlace.push_back(indicator[std::size_t(place)]);
        }
    }
    return reasons;
}

bool isAsked(const FigureQuery &query, const QString &region)
{
    return query.regions.isEmpty() || query.regions.contains(region) ||
           (query.level > RegionLevel::Prefecture && query.regions.contains(region.left(2)));
}

void addWithheld(FigureTable &table, const Areas &areas, const FigureQuery &query, const QString &period,
                 SuppressionReason reason)
{
    for (const Region &region : areas.regions()) {
        if (region.level != query.level || !isAsked(query, region.code))
            continue;
        Figure figure{};
        figure.period = period;
        figure.region = region.code;
        withhold(figure, reason);
        table.figures.append(std::move(figure));
    }
}

} // namespace mado::statistics
