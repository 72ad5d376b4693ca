// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/quiet_hours.h"
#include "contract/tokyo.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado {

class QuietHoursTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_emergency_is_heard_at_any_hour_whatever_was_chosen()
    {
        for (const QuietHours quiet : {QuietHours::Never, QuietHours::AtNight, QuietHours::Always}) {
            for (int hour = 0; hour < 24; ++hour)
                QVERIFY(isHeard(Ring::Emergency, quiet, at(hour, 0)));
        }
    }

    void softer_tones_rest_from_ten_in_the_evening_until_six_in_the_morning()
    {
        QVERIFY(isHeard(Ring::Reply, QuietHours::AtNight, at(21, 59)));
        QVERIFY(!isHeard(Ring::Reply, QuietHours::AtNight, at(22, 0)));
        QVERIFY(!isHeard(Ring::Reply, QuietHours::AtNight, at(3, 0)));
        QVERIFY(!isHeard(Ring::Reply, QuietHours::AtNight, at(5, 59)));
        QVERIFY(isHeard(Ring::Reply, QuietHours::AtNight, at(6, 0)));
    }

    void they_are_heard_all_day_or_never_when_that_was_chosen()
    {
        for (const int hour : {3, 12, 23}) {
            QVERIFY(isHeard(Ring::Reply, QuietHours::Never, at(hour, 0)));
            QVERIFY(!isHeard(Ring::Reply, QuietHours::Always, at(hour, 0)));
        }
    }

private:
    static QDateTime at(int hour, int minute) { return fromTokyo(QDate(2020, 5, 8), QTime(hour, minute)); }
};

MADO_TEST(QuietHoursTest)

} // namespace mado

#include "quiet_hours_test.moc"
