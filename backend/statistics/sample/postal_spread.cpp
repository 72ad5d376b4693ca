// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/sample/postal_spread.h"

#include <cmath>
#include <map>

namespace mado::statistics {

namespace {

constexpr double whoNamesNone = 0.015;

quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

/// Between 0 and 1.
double chance(quint64 value) { return double(mixed(value) % 10007) / 10006; }

std::vector<quint32> codesOf(const Areas &areas, int prefecture, Spread spread)
{
    const auto &all = areas.postalCodes(prefecture);
    if (spread == Spread::EveryCode)
        return all;
    std::vector<quint32> first;
    for (const quint32 code : all) {
        if (first.empty() || code / 10000 != first.back() / 10000)
            first.push_back(code);
    }
    return first;
}

/// Shares of one counter, by code; the rest of 1 is of those who named none.
std::vector<double> sharesOf(const std::vector<quint32> &codes, quint64 seed, bool numerator)
{
    std::vector<double> shares;
    double sum = 0;
    for (const quint32 code : codes) {
        const double people = 0.05 + std::pow(chance(code), 3);
        const double more = numerator ? 0.5 + chance(code / 10000 + seed) : 1;
        shares.push_back(people * more);
        sum += shares.back();
    }
    for (double &share : shares)
        share *= (1 - whoNamesNone) / sum;
    return shares;
}

/// By code, and last of those who named none. What rounding takes from one place the next one gets.
std::vector<qint32> shared(qint32 total, const std::vector<double> &shares, const std::vector<qint32> &atMost)
{
    std::vector<qint32> parts;
    double wanted = 0;
    qint32 given = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        wanted += shares[i] * total;
        const qint32 most = atMost.empty() ? total : atMost[i];
        parts.push_back(std::clamp(qint32(std::floor(wanted)) - given, 0, most));
        given += parts.back();
    }
    parts.push_back(total - given);
    return parts;
}

} // namespace

std::vector<store::CellRow> wholeOf(const SurveyDefinition &definition, int prefecture,
                                    const std::vector<store::CellRow> &groups)
{
    const CounterLayout layout(definition);
    std::map<int, Counters> sums;
    for (const store::CellRow &row : groups) {
        if (CellId::prefecture(row.cell) != prefecture)
            continue;
        Counters &sum = sums[row.period];
        sum.resize(std::size_t(layout.size()), 0);
        const Counters counters = fromBytes(row.counters, layout.size());
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += counters[i];
    }
    std::vector<store::CellRow> whole;
    for (const auto &[period, sum] : sums)
        whole.push_back({period, CellId::group(prefecture, 0, 0), toBytes(sum)});
    return whole;
}

std::vector<store::CellRow> postalSpread(const SurveyDefinition &definition, const Areas &areas, int prefecture,
                                         const store::CellRow &whole, quint64 seed, Spread spread)
{
    const CounterLayout layout(definition);
    const Counters all = fromBytes(whole.counters, layout.size());
    const auto codes = codesOf(areas, prefecture, spread);
    std::vector<Counters> cells(codes.size() + 1, Counters(all.size(), 0));
    const auto put = [&](int counter, const std::vector<double> &shares, const std::vector<qint32> &atMost) {
        const auto parts = shared(all[std::size_t(counter)], shares, atMost);
        for (std::size_t i = 0; i < parts.size(); ++i)
            cells[i][std::size_t(counter)] = parts[i];
        return parts;
    };
    const auto people = sharesOf(codes, seed, false);
    const auto valid = put(CounterLayout::valid, people, {});
    const auto analysed = put(CounterLayout::analysed, people, valid);
    for (std::size_t i = 0; i < definition.indicators.size(); ++i) {
        const auto n = put(layout.denominator(i), people, analysed);
        put(layout.numerator(i), sharesOf(codes, seed * 31 + i, true), n);
    }
    std::vector<store::CellRow> rows;
    for (std::size_t i = 0; i < cells.size(); ++i)
        rows.push_back(
            {whole.period, CellId::postal(prefecture, i < codes.size() ? codes[i] : unknownPostal), toBytes(cells[i])});
    return rows;
}

} // namespace mado::statistics
