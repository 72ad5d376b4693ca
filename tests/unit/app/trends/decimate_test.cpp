// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/decimate.h"
#include "tests/support/runner.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <vector>

using namespace mado;

namespace {
constexpr double none = std::numeric_limits<double>::quiet_NaN();
}

class DecimateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_single_spike_among_a_million_is_kept()
    {
        std::vector<double> values(1'000'000, 1.0);
        values[777'777] = 99;
        const auto columns = decimated(values, 0, qint64(values.size()), 800);
        QCOMPARE(columns.size(), 800);
        QCOMPARE(std::count_if(columns.begin(), columns.end(), [](const Column &c) { return c.high == 99; }), 1);
        QCOMPARE(columns.at(777'777 * 800 / 1'000'000).high, 99.0);
    }

    void a_gap_stays_a_gap()
    {
        const std::vector<double> values{1, 2, none, none, 5, 6};
        const auto columns = decimated(values, 0, 6, 3);
        QVERIFY(std::isnan(columns.at(1).first));
        QVERIFY(columns.at(2).gapBefore);
        QVERIFY(!columns.at(0).gapInside);
        const auto one = decimated(values, 0, 6, 1);
        QVERIFY(one.at(0).gapInside);
        QCOMPARE(one.at(0).first, 1.0);
        QCOMPARE(one.at(0).last, 6.0);
    }

    void a_column_knows_where_the_line_enters_and_leaves()
    {
        const std::vector<double> values{3, 9, 1, 4, 4, 4};
        const auto columns = decimated(values, 0, 6, 2);
        QCOMPARE(columns.at(0), (Column{3, 1, 9, 1, true, false}));
        QCOMPARE(columns.at(1), (Column{4, 4, 4, 4, false, false}));
    }

    void a_range_beyond_the_values_holds_nothing()
    {
        const std::vector<double> values{1, 2};
        const auto columns = decimated(values, -2, 6, 3);
        QVERIFY(std::isnan(columns.at(0).first));
        QCOMPARE(columns.at(1).first, 1.0);
        QVERIFY(std::isnan(columns.at(2).first));
        QVERIFY(decimated(values, 0, 2, 0).isEmpty());
    }
};

MADO_TEST(DecimateTest)
#include "decimate_test.moc"
