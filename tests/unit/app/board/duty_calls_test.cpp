// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/duty_calls.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

StaffProfile me(Role role)
{
    return {saeki().id, QStringLiteral("K-30417"), QStringLiteral("佐伯"), role, QStringLiteral("14")};
}

struct Shift
{
    explicit Shift(Role role = Role::Nurse) : calls(me(role), clock)
    {
        QObject::connect(&calls, &DutyCalls::began, &calls,
                         [this](DutyCall what, const Consultation &) { began << what; });
        calls.setOnline(true);
    }
    void comes(const Consultation &one) { calls.apply({{one}, {}}); }

    SetClock clock{evening()};
    DutyCalls calls;
    QList<DutyCall> began;
    QSignalSpy ended{&calls, &DutyCalls::ended};
    QSignalSpy rings{&calls, &DutyCalls::ring};
};

Consultation assigned(Consultation one, const StaffName &to, const QDateTime &now)
{
    one = taken(one, to, now);
    one.assigned = Assignment{hasegawa(), now, now.addSecs(120)};
    return one;
}

Consultation newer(Consultation one)
{
    ++one.revision;
    return one;
}

const auto person = waiting(QStringLiteral("a"), RiskLevel::High, 0);
const auto emergency = waiting(QStringLiteral("b"), RiskLevel::Emergency, 0);

} // namespace

class DutyCallsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_assigned_calls_until_it_is_accepted()
    {
        Shift t;
        const auto mine = assigned(person, saeki(), t.clock.time);
        t.comes(mine);
        QCOMPARE(t.began, QList{DutyCall::Assigned});
        QCOMPARE(t.rings.count(), 1);
        auto accepted = newer(mine);
        accepted.assigned.reset();
        t.comes(accepted);
        QCOMPARE(t.ended.count(), 1);
    }

    void one_in_my_care_that_turns_into_an_emergency_calls_until_it_is_over()
    {
        Shift t;
        const auto mine = taken(person, saeki(), t.clock.time);
        t.comes(mine);
        auto worse = newer(mine);
        worse.risk.byRules = RiskLevel::Emergency;
        t.comes(worse);
        QCOMPARE(t.began, QList{DutyCall::Worsened});
        QCOMPARE(t.rings.takeFirst().at(0).value<Ring>(), Ring::Emergency);
        t.comes(newer(worse));
        QCOMPARE(t.began.size(), 1);
        auto done = newer(newer(worse));
        done.owner.reset();
        t.comes(done);
        QCOMPARE(t.ended.count(), 1);
    }

    void what_i_raised_myself_or_a_colleague_holds_does_not_call_me()
    {
        Shift t;
        const auto mine = taken(person, saeki(), t.clock.time);
        t.comes(mine);
        auto raised = newer(mine);
        raised.risk.byStaff = RiskLevel::Emergency;
        t.comes(raised);
        const auto theirs = taken(waiting(QStringLiteral("c"), RiskLevel::High, 0), hasegawa(), t.clock.time);
        t.comes(theirs);
        auto worse = newer(theirs);
        worse.risk.byRules = RiskLevel::Emergency;
        t.comes(worse);
        QVERIFY(!t.began.contains(DutyCall::Worsened));
    }

    void one_that_is_given_away_is_said_once()
    {
        Shift t;
        t.comes(taken(person, saeki(), t.clock.time));
        t.comes(newer(assigned(person, hasegawa(), t.clock.time)));
        QCOMPARE(t.began, QList{DutyCall::TakenAway});
    }

    void a_console_silent_for_ninety_seconds_calls_while_it_holds_an_emergency()
    {
        Shift t;
        auto held = taken(emergency, hasegawa(), t.clock.time);
        held.owner->leaseUntil = t.clock.time.addSecs(120);
        t.comes(held);
        t.clock.time = t.clock.time.addSecs(89);
        t.calls.tick();
        QVERIFY(t.began.isEmpty());
        t.clock.time = t.clock.time.addSecs(1);
        t.calls.tick();
        QCOMPARE(t.began, QList{DutyCall::ConsoleLost});
        auto renewed = newer(held);
        renewed.owner->leaseUntil = t.clock.time.addSecs(120);
        t.comes(renewed);
        QCOMPARE(t.ended.count(), 1);
    }

    void offline_no_console_is_called_lost()
    {
        Shift t;
        t.calls.setOnline(false);
        auto held = taken(emergency, hasegawa(), t.clock.time);
        held.owner->leaseUntil = t.clock.time.addSecs(10);
        t.comes(held);
        QVERIFY(t.began.isEmpty());
        t.calls.setOnline(true);
        QCOMPARE(t.began, QList{DutyCall::ConsoleLost});
    }

    void an_overdue_offer_calls_its_giver_and_the_supervisor_and_nobody_else()
    {
        const PendingHandOver offer{saeki(), Role::Physician, {}, evening(), evening(), true};
        for (const auto &[role, giver, called] :
             {std::tuple(Role::Nurse, true, true), {Role::Supervisor, false, true}, {Role::Nurse, false, false}}) {
            Shift t(role);
            auto offered = taken(person, giver ? saeki() : hasegawa(), t.clock.time);
            offered.handOver = offer;
            offered.handOver->from = giver ? saeki() : hasegawa();
            t.comes(offered);
            QCOMPARE(t.began.contains(DutyCall::OfferOverdue), called);
        }
    }

    void a_reply_in_my_case_is_said_and_one_in_a_colleagues_is_not()
    {
        Shift t;
        for (const StaffName &owner : {saeki(), hasegawa()}) {
            auto held = taken(person, owner, t.clock.time);
            t.comes(held);
            held = newer(held);
            ++held.unread;
            t.comes(held);
        }
        QCOMPARE(t.began.count(DutyCall::Replied), 1);
    }
};

MADO_TEST(DutyCallsTest)
#include "duty_calls_test.moc"
