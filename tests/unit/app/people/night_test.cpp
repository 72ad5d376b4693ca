// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/night.h"
#include "tests/support/runner.h"
#include "tests/support/staff_samples.h"

#include <QTest>

using namespace mado;
using namespace mado::test;

class NightTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_night_of_a_moment_begins_on_its_own_evening_or_the_one_before()
    {
        const auto tokyo = [](int day, int hour) {
            return QDateTime(QDate(2020, 6, day), QTime(hour, 0), Qt::OffsetFromUTC, 9 * 3600).toUTC();
        };
        QCOMPARE(Night::at(tokyo(17, 23)).evening, QDate(2020, 6, 17));
        QCOMPARE(Night::at(tokyo(18, 8)).evening, QDate(2020, 6, 17));
        QCOMPARE(Night::at(tokyo(18, 9)).evening, QDate(2020, 6, 18)); // by day the coming one
        QCOMPARE(Night::at(tokyo(17, 23)).from, tokyo(17, 17));
        QCOMPARE(Night::at(tokyo(17, 23)).until, tokyo(18, 9));
    }

    void nurses_are_counted_hour_by_hour()
    {
        const Night night = Night::at(staffEvening());
        QCOMPARE(nursesByHour(night, staffSample(), shiftSample()),
                 (QList<int>{2, 2, 2, 4, 4, 5, 5, 3, 3, 3, 3, 3, 3, 1, 1, 0}));
    }

    void half_an_hour_without_a_nurse_is_not_hidden_by_the_rest_of_it()
    {
        const Night night = Night::at(staffEvening());
        QList<Shift> shifts{shiftOf("saeki", 0, 7), shiftOf("oda", 0, 7)};
        shifts[1].until = shifts[1].until.addSecs(-1800);
        QCOMPARE(nursesByHour(night, staffSample(), shifts).at(6), 1);
    }

    void nobody_counts_who_is_on_call_suspended_or_no_nurse()
    {
        const Night night = Night::at(staffEvening());
        const QList<Shift> shifts{shiftOf("saeki", 0, 16, ShiftKind::OnCall), shiftOf("tabata", 0, 16),
                                  shiftOf("miura", 0, 16)};
        QCOMPARE(nursesByHour(night, staffSample(), shifts), QList<int>(16, 0));
    }

    void two_shifts_of_one_nurse_are_one_nurse()
    {
        const Night night = Night::at(staffEvening());
        auto second = shiftOf("saeki", 0, 4);
        second.id = ShiftId::random();
        QCOMPARE(nursesByHour(night, staffSample(), {shiftOf("saeki", 0, 7), second}).at(0), 1);
    }

    void gaps_name_where_the_number_falls_and_falls_again()
    {
        const Night night = Night::at(staffEvening());
        const auto nurses = nursesByHour(night, staffSample(), shiftSample());
        const QList<Gap> gaps = gapsOf(night, nurses, staffEvening());
        QCOMPARE(gaps, (QList<Gap>{{night.from.addSecs(13 * 3600), 1}, {night.from.addSecs(15 * 3600), 0}}));
    }

    void what_is_over_is_no_gap_any_more()
    {
        const Night night = Night::at(staffEvening());
        QList<int> nurses(16, 2);
        nurses[0] = 0;
        QVERIFY(gapsOf(night, nurses, staffEvening()).isEmpty());
        QCOMPARE(gapsOf(night, nurses, night.from).size(), 1);
    }
};

MADO_TEST(NightTest)
#include "night_test.moc"
