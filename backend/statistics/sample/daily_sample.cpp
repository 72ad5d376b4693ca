// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/sample/daily_sample.h"

#include <cmath>
#include <random>

namespace mado::statistics {

namespace {

/// Puts the rest of everybody under the first code, so that each question adds up to all.
void fill(Counters &counters, const CounterLayout &layout, std::size_t slot, qint32 n,
          const std::vector<std::pair<int, double>> &rates)
{
    qint32 left = n;
    for (const auto &[code, rate] : rates) {
        const auto count = std::min(left, qint32(std::lround(n * rate)));
        counters[std::size_t(layout.ofSlot(slot) + code)] = count;
        left -= count;
    }
    counters[std::size_t(layout.ofSlot(slot) + 1)] += left;
}

qint32 at(const Counters &counters, const CounterLayout &layout, std::size_t slot, int code)
{
    return counters[std::size_t(layout.ofSlot(slot) + code)];
}

} // namespace

std::vector<store::CellRow> dailyCells(const SurveyDefinition &definition, int prefecture, int period, int daysAgo,
                                       quint64 seed)
{
    const CounterLayout layout(definition);
    const auto slot = [&](const char *key) { return definition.layout.indexOf(QLatin1String(key)).value_or(0); };
    std::mt19937_64 dice(seed * 1000 + quint64(period));
    std::uniform_real_distribution<double> jitter(0.92, 1.08);
    const double wave = 0.35 + std::exp(-std::pow((daysAgo - 24) / 11.0, 2));
    std::vector<store::CellRow> cells;
    for (int age = 1; age <= int(definition.ages.size()); ++age) {
        const bool weekend = period % 7 == 3 || period % 7 == 4;
        const auto n = qint32((weekend ? 620 : 700) * (0.5 + age % 5 * 0.25) * jitter(dice) * (1 - daysAgo * 0.004));
        Counters counters(std::size_t(layout.size()), 0);
        counters[CounterLayout::valid] = counters[CounterLayout::analysed] = n;
        const double ill = wave * jitter(dice);
        fill(counters, layout, slot("temperature"), n,
             {{0, 0.03}, {2, 0.06 * ill}, {3, 0.010 * ill}, {4, 0.006 * ill}, {5, 0.004 * ill}});
        fill(counters, layout, slot("breathing"), n, {{0, 0.01}, {2, 0.02 * ill}, {3, 0.003 * ill}});
        fill(counters, layout, slot("fatigue"), n, {{0, 0.01}, {2, 0.11 * ill}, {3, 0.02 * ill}});
        fill(counters, layout, slot("cough"), n, {{0, 0.01}, {2, 0.14 * ill}, {3, 0.03 * ill}});
        for (std::size_t i = 0; i < definition.indicators.size(); ++i) {
            const bool fever = definition.indicators[i].told.id == QLatin1String("health-fever");
            const std::size_t asked = slot(fever ? "temperature" : "breathing");
            counters[std::size_t(layout.denominator(i))] = n - at(counters, layout, asked, 0);
            for (int code = fever ? 3 : 2; code <= (fever ? 5 : 3); ++code)
                counters[std::size_t(layout.numerator(i))] += at(counters, layout, asked, code);
        }
        cells.push_back({period, CellId::group(prefecture, age, 0), toBytes(counters)});
    }
    return cells;
}

} // namespace mado::statistics
