// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/missed_goals.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;

class MissedGoalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoever_waits_beyond_the_goal_is_told_once_and_leaves_when_taken()
    {
        SetClock clock{evening()};
        MissedGoals goals(clock);
        QSignalSpy told(&goals, &MissedGoals::changed);
        goals.setOnline(true);
        const auto high = waiting(QStringLiteral("h"), RiskLevel::High, 15);
        goals.apply({{high, waiting(QStringLiteral("m"), RiskLevel::Moderate, 15)}, {}});
        goals.tick();
        QVERIFY2(told.isEmpty(), "a quarter of an hour is the goal itself");
        clock.time = evening().addSecs(1);
        goals.tick();
        QCOMPARE(goals.count(), 1);
        clock.time = evening().addSecs(2);
        goals.tick();
        QCOMPARE(told.size(), 1);
        QVERIFY(told.at(0).at(1).toBool());
        auto words = high;
        ++words.revision;
        words.unread = 3;
        goals.apply({{words}, {}});
        QCOMPARE(told.size(), 1);
        goals.apply({{taken(high, hasegawa(), clock.time)}, {}});
        QCOMPARE(goals.count(), 0);
        QVERIFY(!told.at(1).at(1).toBool());
    }

    void one_that_is_held_but_not_answered_is_told_after_the_goals_time_once_more()
    {
        SetClock clock{evening()};
        MissedGoals goals(clock);
        goals.setOnline(true);
        const auto held = taken(waiting(QStringLiteral("e"), RiskLevel::Emergency, 4), hasegawa(), evening());
        goals.apply({{held}, {}});
        clock.time = evening().addSecs(300);
        goals.tick();
        QCOMPARE(goals.count(), 0);
        clock.time = evening().addSecs(301);
        goals.tick();
        QCOMPARE(goals.count(), 1);
        auto answered = held;
        ++answered.revision;
        answered.waitingSince.reset();
        goals.apply({{answered}, {}});
        QCOMPARE(goals.count(), 0);
    }

    void who_waits_for_nothing_or_has_no_goal_misses_none()
    {
        SetClock clock{evening()};
        MissedGoals goals(clock);
        goals.setOnline(true);
        auto answered = waiting(QStringLiteral("a"), RiskLevel::High, 60);
        answered.waitingSince.reset();
        goals.apply({{answered, closed(waiting(QStringLiteral("c"), RiskLevel::High, 60), evening()),
                      waiting(QStringLiteral("l"), RiskLevel::Low, 600)},
                     {}});
        clock.time = evening().addDays(1);
        goals.tick();
        QCOMPARE(goals.count(), 0);
    }

    void offline_nobody_new_is_told()
    {
        SetClock clock{evening()};
        MissedGoals goals(clock);
        goals.apply({{waiting(QStringLiteral("h"), RiskLevel::High, 60)}, {}});
        goals.tick();
        QCOMPARE(goals.count(), 0);
        goals.setOnline(true);
        QCOMPARE(goals.count(), 1);
        goals.apply({{}, {*ConsultationId::from(QStringLiteral("h"))}});
        QCOMPARE(goals.count(), 0);
    }
};

MADO_TEST(MissedGoalsTest)
#include "missed_goals_test.moc"
