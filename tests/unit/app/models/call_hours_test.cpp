// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/call_hours.h"
#include "contract/tokyo.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QTest>

using namespace mado;
using namespace mado::test;

class CallHoursTest final : public QObject
{
    Q_OBJECT

    const QDateTime m_now = fromTokyo({2020, 6, 17}, {23, 41});
    CallMade madeAt(const QDateTime &at) const
    {
        return {*ConsultationId::from(QStringLiteral("a")), {}, {}, saeki(), at, CallOutcome::Reached, 1, {}};
    }

private Q_SLOTS:
    void hours_begin_one_before_this_and_go_over_midnight()
    {
        const auto hours = callHours({}, {}, m_now);
        QCOMPARE(hours.size(), callHoursShown);
        QCOMPARE(inTokyo(hours.first().from).time(), QTime(22, 0));
        QCOMPARE(inTokyo(hours.at(2).from).date(), QDate(2020, 6, 18));
        QCOMPARE(inTokyo(hours.last().from).time(), QTime(9, 0));
    }

    void a_call_counts_in_the_hour_in_which_it_was_made_or_is_due()
    {
        const auto hours =
            callHours({m_now.addSecs(60), m_now.addSecs(19 * 60)},
                      {madeAt(m_now), madeAt(m_now.addSecs(-42 * 60)), madeAt(m_now.addSecs(-41 * 60))}, m_now);
        QCOMPARE(hours.at(0).made, 1);
        QCOMPARE(hours.at(1).made, 2);
        QCOMPARE(hours.at(1).ahead, 1);
        QCOMPARE(hours.at(2).ahead, 1);
    }

    void what_is_long_over_time_is_still_to_be_made_and_what_was_made_long_ago_is_left_out()
    {
        const auto hours = callHours({m_now.addDays(-1), m_now.addDays(1)}, {madeAt(m_now.addSecs(-3 * 3600))}, m_now);
        QCOMPARE(hours.at(0).ahead, 1);
        for (const CallHour &hour : hours) {
            QCOMPARE(hour.made, 0);
            QCOMPARE(hour.ahead, hour.from == hours.first().from ? 1 : 0);
        }
    }
};

MADO_TEST(CallHoursTest)
#include "call_hours_test.moc"
