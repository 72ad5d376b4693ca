// SPDX-License-Identifier: GPL-3.0-or-later
// The attacker below the prefecture: knows the prefecture's own figure and every area that is told.
#include "attacker.h"
#include "backend/statistics/disclosure/protect_areas.h"
#include "tests/support/runner.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace mado::statistics {

namespace {

/// A prefecture of a few cities and many villages.
AreaCounts invented(quint64 seed, std::size_t areas, std::size_t groups, double scale)
{
    std::mt19937_64 dice(seed);
    AreaCounts counts;
    counts.groups = groups;
    for (std::size_t area = 0; area < areas; ++area)
        counts.groupOf.push_back(dice() % groups);
    counts.nobody.assign(counts.places(), true);
    counts.indicators.resize(2);
    for (IndicatorCounts &indicator : counts.indicators) {
        indicator.n.assign(counts.places(), 0);
        indicator.x.assign(counts.places(), 0);
    }
    for (std::size_t area = 0; area < areas; ++area) {
        const auto n = qint64(scale * std::pow(double(dice() % 1000) / 1000, 4) * 40);
        for (std::size_t i = 0; i < counts.indicators.size(); ++i) {
            const qint64 x = std::binomial_distribution<qint64>(n, i == 0 ? 0.01 : 0.4)(dice);
            for (const std::size_t place : {area, counts.group(area)}) {
                counts.indicators[i].n[place] += n;
                counts.indicators[i].x[place] += x;
                counts.nobody[place] = counts.nobody[place] && n == 0;
            }
        }
    }
    return counts;
}

/// The counts and, behind them, the prefecture's own; with every sum.
struct Known
{
    std::vector<qint64> counts;
    Sums sums;
};

Known withTotal(const AreaCounts &counts, const std::vector<qint64> &values)
{
    Known known{values, {}};
    const std::size_t areas = counts.groupOf.size();
    known.counts.push_back(std::accumulate(values.begin(), values.begin() + qint64(areas), qint64(0)));
    std::vector<std::vector<std::size_t>> members(counts.groups);
    for (std::size_t area = 0; area < areas; ++area)
        members[counts.groupOf[area]].push_back(area);
    std::vector<std::size_t> groups;
    for (std::size_t group = 0; group < counts.groups; ++group) {
        known.sums.emplace_back(members[group], areas + group);
        groups.push_back(areas + group);
    }
    known.sums.emplace_back(groups, values.size());
    return known;
}

std::vector<bool> hiddenIn(const std::vector<std::optional<SuppressionReason>> &reasons)
{
    std::vector<bool> hidden;
    for (const auto &reason : reasons)
        hidden.push_back(reason.has_value());
    hidden.push_back(false); // the prefecture's own
    return hidden;
}

bool anythingTold(const std::vector<bool> &hidden)
{
    return std::find(hidden.begin(), hidden.end() - 1, false) != hidden.end() - 1;
}

} // namespace

class AreaDisclosureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_attacker_who_knows_every_n_bounds_no_small_area_closely_data() { prefecturesOf(); }
    void an_attacker_who_knows_every_n_bounds_no_small_area_closely()
    {
        QFETCH(quint64, seed);
        QFETCH(int, groups);
        QFETCH(double, scale);
        const AreaCounts counts = invented(seed, 40, std::size_t(groups), scale);
        const Withheld withheld = protectAreas(counts, {false, false}, policy);
        int attacked = 0;
        for (std::size_t i = 0; i < 2; ++i) {
            const IndicatorCounts &indicator = counts.indicators[i];
            const auto hidden = hiddenIn(withheld[i]);
            if (!anythingTold(hidden))
                continue; // nothing of the areas is published
            const Known known = withTotal(counts, indicator.x);
            const Known most = withTotal(counts, indicator.n);
            Attacker attacker(known.counts, most.counts, hidden, known.sums);
            for (std::size_t place = 0; place < counts.groupOf.size(); ++place) {
                const qint64 n = indicator.n[place];
                if (n == 0 || (indicator.x[place] >= 10 && n - indicator.x[place] >= 10))
                    continue;
                QVERIFY(hidden[place]);
                const auto wanted = double(std::min(policy.threshold, n));
                const double width = attacker.width(place);
                QVERIFY2(width >= wanted - 1e-6, qPrintable(QStringLiteral("%1 of %2").arg(width).arg(wanted)));
                ++attacked;
            }
        }
        QVERIFY(attacked > 3);
    }

    void an_attacker_bounds_no_small_number_of_answers_closely_data() { prefecturesOf(); }
    void an_attacker_bounds_no_small_number_of_answers_closely()
    {
        QFETCH(quint64, seed);
        QFETCH(int, groups);
        QFETCH(double, scale);
        const AreaCounts counts = invented(seed, 40, std::size_t(groups), scale);
        const Withheld withheld = protectAreas(counts, {false, false}, policy);
        std::vector<bool> hidden(counts.places() + 1, true);
        for (const auto &reasons : withheld) {
            const auto one = hiddenIn(reasons);
            for (std::size_t place = 0; place < hidden.size(); ++place)
                hidden[place] = hidden[place] && one[place];
        }
        if (!anythingTold(hidden))
            return;
        const Known known = withTotal(counts, counts.indicators[0].n);
        Attacker attacker(known.counts, std::vector<qint64>(known.counts.size(), 1'000'000'000), hidden, known.sums);
        for (std::size_t place = 0; place < counts.groupOf.size(); ++place) {
            if (known.counts[place] > 0 && known.counts[place] < policy.threshold)
                QVERIFY(attacker.width(place) >= double(policy.threshold) - 1e-6);
        }
    }

    void small_municipalities_are_held_to_a_larger_threshold_data() { prefecturesOf(); }
    void small_municipalities_are_held_to_a_larger_threshold()
    {
        QFETCH(quint64, seed);
        QFETCH(int, groups);
        QFETCH(double, scale);
        const AreaCounts counts = invented(seed, 40, std::size_t(groups), scale);
        DisclosurePolicy strict;
        strict.smallBelow = 500;
        strict.smallThreshold = 20;
        const Withheld withheld = protectAreas(counts, {false, false}, strict);
        const IndicatorCounts &usual = counts.indicators[1];
        const auto hidden = hiddenIn(withheld[1]);
        if (!anythingTold(hidden))
            return;
        const Known known = withTotal(counts, usual.x);
        Attacker attacker(known.counts, withTotal(counts, usual.n).counts, hidden, known.sums);
        for (std::size_t place = 0; place < counts.groupOf.size(); ++place) {
            const qint64 n = usual.n[place];
            const qint64 least = n < 500 ? 20 : 10;
            if (n == 0 || (usual.x[place] >= least && n - usual.x[place] >= least))
                continue;
            QVERIFY(hidden[place]);
            QVERIFY(attacker.width(place) >= double(std::min(least, n)) - 1e-6);
        }
    }

    void most_areas_of_a_large_prefecture_are_told()
    {
        const AreaCounts counts = invented(5, 40, 4, 2000);
        const auto hidden = hiddenIn(protectAreas(counts, {false, false}, policy)[1]);
        QVERIFY(std::count(hidden.begin(), hidden.end(), true) < 20);
    }

    void nothing_is_told_of_the_areas_of_a_withheld_prefecture()
    {
        const AreaCounts counts = invented(5, 40, 4, 2000);
        const Withheld withheld = protectAreas(counts, {true, false}, policy);
        QVERIFY(!anythingTold(hiddenIn(withheld[0])));
        QVERIFY(anythingTold(hiddenIn(withheld[1])));
    }

    void an_area_from_which_nobody_answered_is_no_small_count()
    {
        AreaCounts counts = invented(5, 40, 1, 4000);
        const auto empty = std::size_t(std::ranges::find(counts.nobody, true) - counts.nobody.begin());
        if (empty == counts.nobody.size())
            QSKIP("everywhere somebody answered");
        QVERIFY(!protectAreas(counts, {false, false}, policy)[1][empty]);
    }

    void without_the_second_step_an_area_would_be_worked_out()
    {
        const AreaCounts counts = invented(1, 40, 4, 400);
        const IndicatorCounts &indicator = counts.indicators[0];
        std::vector<bool> hidden;
        for (std::size_t place = 0; place < counts.places(); ++place)
            hidden.push_back(indicator.x[place] < 10 || indicator.n[place] - indicator.x[place] < 10);
        hidden.push_back(false);
        const Known known = withTotal(counts, indicator.x);
        Attacker attacker(known.counts, withTotal(counts, indicator.n).counts, hidden, known.sums);
        bool worked = false;
        for (std::size_t place = 0; place < counts.places(); ++place)
            worked = worked || (hidden[place] && indicator.n[place] >= 10 && attacker.width(place) < 10);
        QVERIFY(worked);
    }

private:
    static void prefecturesOf()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<int>("groups");
        QTest::addColumn<double>("scale");
        for (quint64 seed = 1; seed <= 6; ++seed) {
            QTest::addRow("with health centres, %d", int(seed)) << seed << 5 << 900.0;
            QTest::addRow("without, %d", int(seed)) << seed << 1 << 900.0;
            QTest::addRow("few people, %d", int(seed)) << seed << 4 << 90.0;
        }
    }

    const DisclosurePolicy policy;
};

MADO_TEST(AreaDisclosureTest)

} // namespace mado::statistics

#include "area_disclosure_test.moc"
