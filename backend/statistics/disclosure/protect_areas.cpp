// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/disclosure/protect_areas.h"

#include "backend/statistics/disclosure/cover.h"

#include <algorithm>
#include <limits>

namespace mado::statistics {

namespace {

constexpr qint64 endless = std::numeric_limits<qint64>::max() / 4;

using Reasons = std::vector<std::optional<SuppressionReason>>;

/// People of one area who could as well live in another one, and the groups of both.
void eachExchange(const AreaCounts &counts, std::size_t one, const std::function<void(const Move &)> &each)
{
    for (std::size_t other = 0; other < counts.groupOf.size(); ++other) {
        if (other == one)
            continue;
        Move move{{one}, {other}};
        if (counts.groupOf[one] != counts.groupOf[other]) {
            move.up.push_back(counts.group(one));
            move.down.push_back(counts.group(other));
        }
        each(move);
    }
}

bool cover(const AreaCounts &counts, const System &system, std::vector<bool> &hidden)
{
    const std::size_t areas = counts.groupOf.size();
    const Moves moves = [&](std::size_t place, const std::function<void(const Move &)> &each) {
        if (place < areas)
            return eachExchange(counts, place, each);
        for (std::size_t area = 0; area < areas; ++area) {
            if (counts.group(area) == place)
                eachExchange(counts, area, [&](const Move &move) {
                    if (move.up.size() > 1)
                        each(move);
                });
        }
    };
    return coverAll(
        system, moves, [&](std::size_t place) { return place < areas ? 1 : 0; }, hidden);
}

bool isTold(const AreaCounts &counts, std::size_t place)
{
    return (place < counts.groupOf.size() || counts.groups > 1) && !counts.nobody[place];
}

/// A count of people in an area with that many answers.
bool isSmall(qint64 count, qint64 answers, const DisclosurePolicy &policy)
{
    return count < policy.thresholdOf(answers) && (count > 0 || policy.zeroIncluded);
}

/// Whether the question was asked in this prefecture at all.
bool isAsked(const AreaCounts &counts, const IndicatorCounts &indicator)
{
    for (std::size_t area = 0; area < counts.groupOf.size(); ++area) {
        if (indicator.n[area] > 0)
            return true;
    }
    return false;
}

System denominators(const AreaCounts &counts, const DisclosurePolicy &policy)
{
    System system;
    for (std::size_t place = 0; place < counts.places(); ++place) {
        qint64 down = endless;
        qint64 weight = 0;
        qint64 width = policy.threshold;
        bool sensitive = false;
        for (const IndicatorCounts &indicator : counts.indicators) {
            if (!isAsked(counts, indicator))
                continue;
            down = std::min(down, indicator.n[place] - indicator.x[place]);
            weight = std::max(weight, indicator.n[place]);
            width = std::max(width, policy.thresholdOf(indicator.n[place]));
            sensitive = sensitive || isSmall(indicator.n[place], indicator.n[place], policy);
        }
        const bool told = isTold(counts, place);
        // A group of which nothing is told may be of any size.
        system.room.push_back(counts.nobody[place] ? Room{0, 0} : Room{endless, down});
        system.sensitive.push_back(told && sensitive);
        system.width.push_back(width);
        system.weight.push_back(weight);
    }
    return system;
}

System numerators(const AreaCounts &counts, const IndicatorCounts &indicator, const DisclosurePolicy &policy)
{
    System system;
    for (std::size_t place = 0; place < counts.places(); ++place) {
        const qint64 x = indicator.x[place];
        const qint64 n = indicator.n[place];
        const qint64 y = n - x;
        system.room.push_back({y, x});
        system.sensitive.push_back(isTold(counts, place) && (isSmall(x, n, policy) || isSmall(y, n, policy)));
        system.width.push_back(std::min(policy.thresholdOf(n), n));
        system.weight.push_back(n);
    }
    return system;
}

void mark(Reasons &reasons, const std::vector<bool> &hidden, const std::vector<bool> &small)
{
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        if (hidden[i])
            reasons[i] =
                small[i] ? SuppressionReason::SmallCount : reasons[i].value_or(SuppressionReason::Complementary);
    }
}

} // namespace

Withheld protectAreas(const AreaCounts &counts, const std::vector<bool> &totalWithheld, const DisclosurePolicy &policy)
{
    const System people = denominators(counts, policy);
    std::vector<bool> hidden(counts.places(), false);
    if (!cover(counts, people, hidden))
        std::fill(hidden.begin(), hidden.end(), true);
    Withheld result;
    for (std::size_t i = 0; i < counts.indicators.size(); ++i) {
        Reasons reasons(counts.places());
        mark(reasons, hidden, people.sensitive);
        if (isAsked(counts, counts.indicators[i])) {
            const System answers = numerators(counts, counts.indicators[i], policy);
            std::vector<bool> also = hidden;
            if (totalWithheld[i] || !cover(counts, answers, also))
                std::fill(also.begin(), also.end(), true);
            mark(reasons, also, answers.sensitive);
        }
        result.push_back(std::move(reasons));
    }
    return result;
}

} // namespace mado::statistics
