// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/call_slots.h"
#include "contract/tokyo.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace mado;

namespace {

CallLadder ladder() { return {{15, 60}, {7, 0}, {21, 0}, 3, 3, {}}; }
QDateTime at(int hour, int minute) { return fromTokyo(QDate(2020, 6, 17), QTime(hour, minute)); }

} // namespace

class CallSlotsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_urgent_person_is_called_again_at_any_hour()
    {
        for (const auto level : {RiskLevel::Emergency, RiskLevel::High, RiskLevel::Unrated}) {
            const auto found = nextSlots(ladder(), level, at(23, 30));
            QCOMPARE(found.size(), 3);
            QCOMPARE(found.at(0).at, at(23, 45));
            QCOMPARE(found.at(1).minutes, 60);
            QCOMPARE(found.at(2).at, fromTokyo(QDate(2020, 6, 18), QTime(7, 0)));
        }
    }
    void who_is_not_urgent_sleeps_until_the_morning()
    {
        const auto night = nextSlots(ladder(), RiskLevel::Moderate, at(23, 30));
        QCOMPARE(night.size(), 1);
        QCOMPARE(night.at(0).when, CallSlot::When::Morning);
        const auto evening = nextSlots(ladder(), RiskLevel::Low, at(20, 15));
        QCOMPARE(evening.size(), 2);
        QCOMPARE(evening.at(0).at, at(20, 30));
        const auto dawn = nextSlots(ladder(), RiskLevel::Low, at(6, 50));
        QCOMPARE(dawn.size(), 3);
        QCOMPARE(dawn.at(0).at, at(7, 5));
        QCOMPARE(dawn.at(2).at, at(7, 0));
    }
    void somebody_goes_and_looks_at_the_call_that_the_ladder_names()
    {
        QVERIFY(!welfareDue(ladder(), 1));
        QVERIFY(welfareDue(ladder(), 2));
    }
};

MADO_TEST(CallSlotsTest)
#include "call_slots_test.moc"
