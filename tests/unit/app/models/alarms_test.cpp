// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/alarms.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

StaffProfile staff(Role role)
{
    return {saeki().id, QStringLiteral("K-30417"), QStringLiteral("佐伯"), role, QStringLiteral("14")};
}

struct Ward
{
    explicit Ward(Role role = Role::Nurse) : alarms(staff(role), clock) { alarms.apply({}); }
    void after(int seconds)
    {
        clock.time = clock.time.addSecs(seconds);
        alarms.tick();
    }
    void comes(const Consultation &one) { alarms.apply({{one}, {}}); }

    SetClock clock{evening()};
    Alarms alarms;
    QSignalSpy rings{&alarms, &Alarms::ring};
    QSignalSpy began{&alarms, &Alarms::began};
    QSignalSpy digests{&alarms, &Alarms::digest};
    QSignalSpy ended{&alarms, &Alarms::ended};
};

const auto emergency = waiting(QStringLiteral("a"), RiskLevel::Emergency, 0);

} // namespace

class AlarmsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_emergency_rings_at_once_and_every_minute_until_somebody_takes_it()
    {
        Ward t;
        t.comes(emergency);
        QCOMPARE(t.began.count(), 1);
        QCOMPARE(t.rings.count(), 1);
        t.after(59);
        QCOMPARE(t.rings.count(), 1);
        t.after(1);
        QCOMPARE(t.rings.count(), 2);
        t.after(600);
        QCOMPARE(t.rings.count(), 3);
        t.comes(taken(emergency, hasegawa(), t.clock.time));
        QCOMPARE(t.ended.count(), 1);
        t.after(600);
        QCOMPARE(t.rings.count(), 3);
    }

    void asking_somebody_to_take_it_ends_no_alarm_before_they_do()
    {
        Ward t;
        t.comes(emergency);
        Consultation asked = taken(emergency, hasegawa(), t.clock.time);
        asked.assigned = Assignment{saeki(), t.clock.time, t.clock.time.addSecs(60)};
        t.comes(asked);
        t.after(60);
        QCOMPARE(t.ended.count(), 0);
        QCOMPARE(t.rings.count(), 2);
        asked.assigned.reset();
        t.comes(asked);
        QCOMPARE(t.ended.count(), 1);
    }

    void what_was_held_and_is_given_to_another_alarms_nobody()
    {
        Ward t;
        t.comes(taken(emergency, hasegawa(), t.clock.time));
        Consultation given = taken(emergency, saeki(), t.clock.time);
        given.assigned = Assignment{hasegawa(), t.clock.time, t.clock.time.addSecs(60)};
        t.comes(given);
        QCOMPARE(t.rings.count(), 0);
    }

    void acknowledging_quiets_one_minute_and_a_new_emergency_rings_all_the_same()
    {
        Ward t;
        t.comes(emergency);
        t.after(30);
        t.alarms.acknowledge();
        QVERIFY(t.alarms.isQuieted());
        t.after(40);
        QCOMPARE(t.rings.count(), 1);
        t.comes(waiting(QStringLiteral("b"), RiskLevel::Emergency, 0));
        QCOMPARE(t.rings.count(), 2);
        t.alarms.acknowledge();
        t.after(60);
        QCOMPARE(t.rings.count(), 3);
        QVERIFY(!t.alarms.isQuieted());
    }

    void several_at_once_are_one_digest_and_one_ring()
    {
        Ward t;
        t.alarms.apply({{emergency, waiting(QStringLiteral("b"), RiskLevel::Emergency, 9),
                         waiting(QStringLiteral("c"), RiskLevel::High, 9)},
                        {}});
        QCOMPARE(t.digests.count(), 1);
        QCOMPARE(t.digests.first().first().toInt(), 2);
        QCOMPARE(t.began.count(), 0);
        QCOMPARE(t.rings.count(), 1);
    }

    void who_waits_when_one_signs_in_is_a_digest()
    {
        SetClock clock{evening()};
        Alarms alarms(staff(Role::Nurse), clock);
        QSignalSpy digests(&alarms, &Alarms::digest);
        QSignalSpy rings(&alarms, &Alarms::ring);
        alarms.apply({{waiting(QStringLiteral("a"), RiskLevel::Emergency, 4)}, {}});
        QCOMPARE(digests.count(), 1);
        QCOMPARE(rings.count(), 1);
    }

    void a_supervisor_is_called_after_three_minutes()
    {
        Ward t(Role::Supervisor);
        t.comes(emergency);
        QCOMPARE(t.began.count(), 1);
        t.after(179);
        QCOMPARE(t.rings.count(), 0);
        t.after(1);
        QCOMPARE(t.rings.count(), 1);
    }

    void who_takes_no_consultations_is_never_called()
    {
        for (const Role role : {Role::Officer, Role::Administrator, Role::Auditor}) {
            Ward t(role);
            t.comes(emergency);
            t.after(600);
            QCOMPARE(t.rings.count() + t.began.count(), 0);
        }
    }

    void a_level_raised_to_emergency_rings_and_one_that_leaves_is_over()
    {
        Ward t;
        t.comes(waiting(QStringLiteral("a"), RiskLevel::High, 9));
        QCOMPARE(t.rings.count(), 0);
        t.comes(emergency);
        QCOMPARE(t.rings.count(), 1);
        t.alarms.apply({{}, {emergency.id}});
        QCOMPARE(t.ended.count(), 1);
        QCOMPARE(t.alarms.waiting(), 0);
    }

    void one_soft_tone_when_somebody_in_my_care_writes()
    {
        Ward t;
        auto mine = taken(waiting(QStringLiteral("a"), RiskLevel::High, 9), saeki(), evening());
        t.comes(mine);
        QCOMPARE(t.rings.count(), 0);
        mine.unread += 1;
        t.comes(mine);
        QCOMPARE(t.rings.count(), 1);
        QCOMPARE(t.rings.first().first().value<Ring>(), Ring::Reply);
        mine.unread = 0;
        t.comes(mine);
        QCOMPARE(t.rings.count(), 1);
    }
};

MADO_TEST(AlarmsTest)

#include "alarms_test.moc"
