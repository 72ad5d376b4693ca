// SPDX-License-Identifier: GPL-3.0-or-later
// The attacker: knows every published figure, every sum, and every n; asks how closely each withheld count is bounded.
#include "attacker.h"
#include "backend/statistics/disclosure/protect_areas.h"
#include "tests/support/runner.h"

#include <QTest>
#include <random>

namespace mado::statistics {

namespace {

constexpr int all = TablePlace::all;

/// A small country with rare answers in it.
std::vector<IndicatorCounts> invented(const TableShape &shape, quint64 seed, double scale, double rate,
                                      int firstGroup = 0)
{
    std::mt19937_64 dice(seed);
    std::vector<IndicatorCounts> indicators(2);
    for (IndicatorCounts &counts : indicators) {
        counts.n.assign(shape.size(), 0);
        counts.x.assign(shape.size(), 0);
    }
    std::poisson_distribution<qint64> people(scale);
    for (int p = 0; p < shape.prefectures(); ++p) {
        for (int a = 0; a < shape.ages(); ++a) {
            for (int o = firstGroup; o < shape.occupations(); ++o) {
                const qint64 n = p == 0 ? qint64(dice() % 3) : people(dice); // few live in an unknown place
                for (std::size_t i = 0; i < indicators.size(); ++i) {
                    const qint64 x = std::binomial_distribution<qint64>(n, i == 0 ? rate : 0.4)(dice);
                    for (const TablePlace &place :
                         {TablePlace{p, a, all}, TablePlace{p, all, o}, TablePlace{p, all, all},
                          TablePlace{all, a, all}, TablePlace{all, all, o}, TablePlace{all, all, all}}) {
                        indicators[i].n[shape.index(place)] += n;
                        indicators[i].x[shape.index(place)] += x;
                    }
                }
            }
        }
    }
    return indicators;
}

std::vector<bool> hiddenIn(const std::vector<std::optional<SuppressionReason>> &reasons)
{
    std::vector<bool> hidden;
    for (const auto &reason : reasons)
        hidden.push_back(reason.has_value());
    return hidden;
}

bool isSmall(const IndicatorCounts &counts, std::size_t place, qint64 threshold)
{
    return counts.x[place] < threshold || counts.n[place] - counts.x[place] < threshold;
}

} // namespace

class DisclosureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_policy_is_read_and_one_that_spares_small_places_is_refused()
    {
        const auto shipped =
            DisclosurePolicy::load(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/policies/disclosure.yaml"));
        QVERIFY(shipped);
        QCOMPARE(shipped->threshold, 10);
        QVERIFY(shipped->zeroIncluded && shipped->published.isEmpty());
        QVERIFY(shipped->thresholdOf(100) > shipped->threshold);
        QCOMPARE(shipped->thresholdOf(100'000), shipped->threshold);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("disclosure.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("threshold: 10\nzero_included: true\nsmall_areas: {answers_below: 500, threshold: 5}\n");
        file.close();
        const auto spared = DisclosurePolicy::load(file.fileName());
        QVERIFY(!spared && spared.error().first().text().contains(QStringLiteral(":3")));
    }

    void no_small_count_is_shown_data() { countries(); }
    void no_small_count_is_shown()
    {
        QFETCH(quint64, seed);
        QFETCH(double, scale);
        const auto indicators = invented(shape, seed, scale, 0.01);
        const Withheld withheld = protect(shape, indicators, policy);
        QCOMPARE(withheld.size(), indicators.size());
        for (std::size_t i = 0; i < indicators.size(); ++i) {
            for (std::size_t place = 0; place < shape.size(); ++place)
                QVERIFY(withheld[i][place] || !isSmall(indicators[i], place, policy.threshold));
        }
    }

    void an_attacker_who_knows_every_n_bounds_no_small_count_closely_data() { countries(); }
    void an_attacker_who_knows_every_n_bounds_no_small_count_closely()
    {
        QFETCH(quint64, seed);
        QFETCH(double, scale);
        const auto indicators = invented(shape, seed, scale, 0.01);
        const Withheld withheld = protect(shape, indicators, policy);
        int attacked = 0;
        for (std::size_t i = 0; i < indicators.size(); ++i) {
            Attacker attacker(indicators[i].x, indicators[i].n, hiddenIn(withheld[i]), sums(shape));
            for (std::size_t place = 0; place < shape.size(); ++place) {
                if (!isSmall(indicators[i], place, policy.threshold))
                    continue;
                const auto wanted = double(std::min(policy.threshold, indicators[i].n[place]));
                const double width = attacker.width(place);
                QVERIFY2(width >= wanted - 1e-6, qPrintable(QStringLiteral("%1 of %2").arg(width).arg(wanted)));
                ++attacked;
            }
        }
        QVERIFY(attacked > 5);
    }

    void an_attacker_bounds_no_small_n_over_all_indicators_together_data() { countries(); }
    void an_attacker_bounds_no_small_n_over_all_indicators_together()
    {
        QFETCH(quint64, seed);
        QFETCH(double, scale);
        const auto indicators = invented(shape, seed, scale, 0.01);
        const Withheld withheld = protect(shape, indicators, policy);
        std::vector<bool> hidden(shape.size(), true);
        for (const auto &reasons : withheld) {
            for (std::size_t place = 0; place < shape.size(); ++place)
                hidden[place] = hidden[place] && reasons[place].has_value();
        }
        std::vector<qint64> most(shape.size(), 1'000'000'000);
        Attacker attacker(indicators[0].n, most, hidden, sums(shape));
        for (std::size_t place = 0; place < shape.size(); ++place) {
            if (indicators[0].n[place] < policy.threshold)
                QVERIFY(attacker.width(place) >= double(policy.threshold) - 1e-6);
        }
    }

    void primary_suppression_alone_would_be_worked_out()
    {
        // What the second step is for: the same attacker against the small counts alone.
        const auto indicators = invented(shape, 1, 60, 0.01);
        std::vector<bool> hidden;
        for (std::size_t place = 0; place < shape.size(); ++place)
            hidden.push_back(isSmall(indicators[1], place, policy.threshold));
        Attacker attacker(indicators[1].x, indicators[1].n, hidden, sums(shape));
        bool worked = false;
        for (std::size_t place = 0; place < shape.size(); ++place)
            worked = worked || (hidden[place] && indicators[1].n[place] >= policy.threshold &&
                                attacker.width(place) < double(policy.threshold));
        QVERIFY(worked);
    }

    void a_group_that_nobody_belongs_to_is_no_small_count()
    {
        const auto indicators = invented(shape, 1, 900, 0.3, 1);
        const Withheld withheld = protect(shape, {indicators[0]}, policy);
        QCOMPARE(withheld.size(), std::size_t(1));
        QVERIFY(!withheld[0][shape.index({3, all, 0})]);
    }

    void a_nation_of_a_few_is_not_published()
    {
        const TableShape tiny(2, 2, 2);
        QVERIFY(protect(tiny, invented(tiny, 3, 0.4, 0.5), policy).empty());
    }

    void zero_is_shown_where_the_policy_says_so()
    {
        DisclosurePolicy open = policy;
        open.zeroIncluded = false;
        IndicatorCounts counts = invented(shape, 1, 900, 0.5)[0];
        const std::size_t place = shape.index({3, 1, all});
        counts.x[place] = 0;
        QVERIFY(protect(shape, {counts}, policy)[0][place] == SuppressionReason::SmallCount);
        QVERIFY(protect(shape, {counts}, open)[0][place] != SuppressionReason::SmallCount);
    }

private:
    static void countries()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<double>("scale");
        for (quint64 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("many, %d", int(seed)) << seed << 400.0;
            QTest::addRow("few, %d", int(seed)) << seed << 60.0;
        }
    }

    const TableShape shape{9, 4, 3};
    const DisclosurePolicy policy;
};

MADO_TEST(DisclosureTest)

} // namespace mado::statistics

#include "disclosure_test.moc"
