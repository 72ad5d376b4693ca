// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/sample/national_sample.h"
#include "backend/statistics/sample/postal_spread.h"
#include "tests/support/runner.h"
#include "world.h"

#include <QFile>
#include <cmath>
#include <set>

namespace mado::statistics {

namespace {

const QString published = QStringLiteral(MADOGUCHI_SOURCE_DIR "/../shared/data/line-survey-2020/rounds.csv");

/// Sums over all groups of a round at its full size.
Counters totalOf(const NationalSample &sample)
{
    const CounterLayout layout(national());
    Counters all(std::size_t(layout.size()), 0);
    for (const store::CellRow &cell : sample.groupCells()) {
        const Counters counters = fromBytes(cell.counters, layout.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] += counters[i];
    }
    return all;
}

double percent(const Counters &all, const char *indicator)
{
    const CounterLayout layout(national());
    for (std::size_t i = 0; i < national().indicators.size(); ++i) {
        if (national().indicators[i].told.id == QLatin1String(indicator))
            return 100.0 * all[std::size_t(layout.numerator(i))] / all[std::size_t(layout.denominator(i))];
    }
    return -1;
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rounds_one_to_three_come_out_as_they_were_published()
    {
        QFile file(published);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the published figures are not here");
        const auto close = [](double ours, const QByteArray &theirs) {
            return std::abs(ours - theirs.toDouble()) < 0.005 + 1e-9;
        };
        file.readLine();
        for (int round = 1; round <= 3; ++round) {
            const auto row = file.readLine().trimmed().split(',');
            const NationalSample sample(national(), areas(), round, figuresOf(round).valid, 1);
            const Counters all = totalOf(sample);
            QCOMPARE(qint64(all[CounterLayout::valid]), row[4].toLongLong());
            QCOMPARE(qint64(all[CounterLayout::analysed]), row[6].toLongLong());
            QVERIFY(close(percent(all, "fever-4d"), row[7]));
            QVERIFY(close(percent(all, "three-cs"), row[8]));
            QVERIFY(close(percent(all, "office-telework"), row[10]));
        }
    }

    void the_same_seed_makes_the_same_people_and_nobody_twice()
    {
        const NationalSample sample(national(), areas(), 2, 5000, 9);
        const NationalSample again(national(), areas(), 2, 5000, 9);
        const NationalSample other(national(), areas(), 2, 5000, 10);
        std::set<store::PersonKey> people;
        int same = 0;
        for (qint64 i = 0; i < sample.size(); ++i) {
            const store::LoggedResponse answer = sample.answer(i);
            QVERIFY(answer == again.answer(i));
            same += answer.person == other.answer(i).person;
            people.insert(answer.person);
        }
        QCOMPARE(people.size(), std::size_t(5000));
        QCOMPARE(same, 0);
    }

    void postal_codes_and_those_who_named_none_add_up_to_their_prefecture()
    {
        const NationalSample sample(national(), areas(), 3, 2000000, 9);
        const CounterLayout layout(national());
        const Counters whole = fromBytes(wholeOf(national(), 14, sample.groupCells()).front().counters, layout.size());
        Counters sum(whole.size(), 0);
        for (const store::CellRow &cell : sample.postalCells(14)) {
            const Counters counters = fromBytes(cell.counters, layout.size());
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += counters[i];
            for (std::size_t i = 0; i < national().indicators.size(); ++i) {
                const auto numerator = std::size_t(layout.numerator(i));
                QVERIFY(counters[numerator] >= 0 && counters[numerator] <= counters[numerator - 1]);
            }
        }
        QCOMPARE(sum[CounterLayout::valid], whole[CounterLayout::valid]);
        for (std::size_t i = 0; i < national().indicators.size(); ++i) {
            QCOMPARE(sum[std::size_t(layout.denominator(i))], whole[std::size_t(layout.denominator(i))]);
            QCOMPARE(sum[std::size_t(layout.numerator(i))], whole[std::size_t(layout.numerator(i))]);
        }
    }

    void every_question_adds_up_to_everybody_analysed()
    {
        const NationalSample sample(national(), areas(), 4, 100000, 9);
        const CounterLayout layout(national());
        const Counters all = totalOf(sample);
        const auto &slots = national().layout.slots();
        for (std::size_t i = 0; i < slots.size(); ++i) {
            if (slots[i].kind != SlotKind::Single || slots[i].counters() == 0)
                continue;
            qint64 sum = 0;
            for (int code = 0; code < slots[i].counters(); ++code)
                sum += all[std::size_t(layout.ofSlot(i) + code)];
            QCOMPARE(sum, qint64(all[CounterLayout::analysed]));
        }
    }
};

MADO_TEST(SampleTest)

} // namespace mado::statistics

#include "sample_test.moc"
