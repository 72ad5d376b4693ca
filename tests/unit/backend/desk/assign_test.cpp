// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/lease.h"
#include "backend/store/presence_rows.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/desk/desk_fixture.h"

#include <QTest>

using namespace mado;
using namespace mado::desk;
using namespace Qt::Literals::StringLiterals;

class AssignTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_one_assigned_holds_it_with_a_new_fence_and_a_short_time_to_accept()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::High);
        QVERIFY(t.apply(t.supervisor, id, Assign{t.nurse.id, std::nullopt}).has_value());
        const auto shown = t.view(id);
        QCOMPARE(shown.owner->staff.id, t.nurse.id);
        QCOMPARE(shown.owner->leaseUntil, t.now.addSecs(120));
        QVERIFY(shown.assigned);
        QCOMPARE(shown.assigned->by.id, t.supervisor.id);
        QCOMPARE(shown.assigned->acceptBy, t.now.addSecs(120));
        QCOMPARE(t.events(id).last(), EventKind::Assigned);
    }

    void the_former_holder_loses_it_at_once()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::High);
        const qint64 fence = t.takeOver(t.nurse, id);
        QVERIFY(t.apply(t.supervisor, id, Assign{t.colleague.id, t.nurse.id}).has_value());
        QCOMPARE(t.view(id).owner->fence, fence + 1);
        QCOMPARE(problemOf(t.apply(t.nurse, id, t.replyWith(fence, id))).code, u"lease.stale"_s);
    }

    void it_is_refused_when_somebody_else_holds_it_meanwhile()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::High);
        t.takeOver(t.nurse, id);
        QCOMPARE(problemOf(t.apply(t.supervisor, id, Assign{t.colleague.id, std::nullopt})).code, u"assign.changed"_s);
        QCOMPARE(problemOf(t.apply(t.supervisor, id, Assign{t.nurse.id, t.nurse.id})).code, u"assign.changed"_s);
        QCOMPARE(t.view(id).owner->staff.id, t.nurse.id);
    }

    void only_supervisors_assign_and_only_to_those_who_reach_it()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::High);
        QCOMPARE(problemOf(t.apply(t.nurse, id, Assign{t.colleague.id, std::nullopt})).code, u"role.not_allowed"_s);
        QCOMPARE(problemOf(t.apply(t.supervisor, id, Assign{t.stranger.id, std::nullopt})).code,
                 u"hand_over.receiver_unknown"_s);
        QVERIFY(!t.view(id).owner);
    }

    void unaccepted_it_lapses_even_while_the_console_renews()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::Emergency);
        QVERIFY(t.apply(t.supervisor, id, Assign{t.nurse.id, std::nullopt}).has_value());
        const qint64 fence = t.view(id).owner->fence;
        t.now = t.now.addSecs(50);
        const auto renewed = t.write(
            [&](store::Transaction &tx) { return renewLease(tx, t.context(t.nurse), id, LeaseRenewal{fence}); });
        QVERIFY(renewed.has_value());
        t.now = t.now.addSecs(11);
        QCOMPARE(t.write([&](store::Transaction &tx) { return lapseLeases(tx, t.now); }), 1);
        QVERIFY(!t.view(id).owner);
        QVERIFY(!t.view(id).assigned);
        QVERIFY(t.view(id).waitingSince);
    }

    void taking_it_over_accepts_it()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::High);
        QVERIFY(t.apply(t.supervisor, id, Assign{t.nurse.id, std::nullopt}).has_value());
        const qint64 fence = t.view(id).owner->fence;
        QVERIFY(t.apply(t.nurse, id, TakeOver{}).has_value());
        const auto shown = t.view(id);
        QVERIFY(!shown.assigned);
        QCOMPARE(shown.owner->fence, fence);
        QCOMPARE(shown.owner->leaseUntil, t.now.addSecs(600));
        QCOMPARE(t.events(id).last(), EventKind::TakenOver);
    }

    void a_reply_accepts_it_too()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::High);
        QVERIFY(t.apply(t.supervisor, id, Assign{t.nurse.id, std::nullopt}).has_value());
        QVERIFY(t.apply(t.nurse, id, t.replyWith(t.view(id).owner->fence, id)).has_value());
        QVERIFY(!t.view(id).assigned);
        QCOMPARE(t.view(id).owner->leaseUntil, t.now.addSecs(600));
    }

    void returning_it_puts_it_back_in_line()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::High);
        QVERIFY(t.apply(t.supervisor, id, Assign{t.nurse.id, std::nullopt}).has_value());
        QVERIFY(t.apply(t.nurse, id, Return{t.view(id).owner->fence}).has_value());
        QVERIFY(!t.view(id).owner);
        QVERIFY(!t.view(id).assigned);
    }

    void supervisors_assign_to_themselves_without_further_ado()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::High);
        QVERIFY(t.apply(t.supervisor, id, Assign{t.supervisor.id, std::nullopt}).has_value());
        QCOMPARE(t.view(id).owner->staff.id, t.supervisor.id);
        QVERIFY(!t.view(id).assigned);
    }

    void whoever_sees_a_waiting_one_may_ask_a_colleague_who_has_a_short_time_to_accept()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::Emergency);
        const auto since = t.view(id).waitingSince;
        const auto asked = t.apply(t.nurse, id, AskColleague{t.physician.id, u"薬の相談です"_s});
        QVERIFY(asked.has_value());
        QVERIFY(asked->entry);
        const auto shown = t.view(id);
        QCOMPARE(shown.owner->staff.id, t.physician.id);
        QCOMPARE(shown.assigned->by.id, t.nurse.id);
        QCOMPARE(shown.assigned->acceptBy, t.now.addSecs(60));
        const auto bodies = t.bodies(id);
        QCOMPARE(std::get<Note>(bodies.back()).text, u"薬の相談です"_s);
        t.now = t.now.addSecs(61);
        QCOMPARE(t.write([&](store::Transaction &tx) { return lapseLeases(tx, t.now); }), 1);
        QVERIFY(!t.view(id).owner);
        QCOMPARE(t.view(id).waitingSince, since);
    }

    void nobody_asks_for_what_somebody_holds_nor_oneself_nor_whoever_does_not_reach_it()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::High);
        QCOMPARE(problemOf(t.apply(t.nurse, id, AskColleague{t.nurse.id, {}})).code, u"hand_over.receiver_self"_s);
        QCOMPARE(problemOf(t.apply(t.nurse, id, AskColleague{t.stranger.id, {}})).code,
                 u"hand_over.receiver_unknown"_s);
        QCOMPARE(problemOf(t.apply(t.nurse, id, AskColleague{t.auditor.id, {}})).code, u"hand_over.receiver_unknown"_s);
        QCOMPARE(problemOf(t.apply(t.nurse, id, AskColleague{t.colleague.id, QString(maxNoteUnits + 1, u'a')})).code,
                 u"text.invalid"_s);
        QVERIFY(!t.view(id).owner);
        t.takeOver(t.nurse, id);
        QCOMPARE(problemOf(t.apply(t.nurse, id, AskColleague{t.colleague.id, {}})).code, u"lease.taken"_s);
        QCOMPARE(problemOf(t.apply(t.colleague, id, AskColleague{t.physician.id, {}})).code, u"lease.taken"_s);
    }

    void who_can_be_asked_is_told_with_whether_they_are_here()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::High);
        t.write([&](store::Transaction &tx) {
            store::sawConsole(tx, t.colleague.id, t.now.addSecs(-44));
            store::sawConsole(tx, t.physician.id, t.now.addSecs(-46));
            return true;
        });
        const auto able = t.write(
            [&](store::Transaction &tx) { return desk::receivers(tx, t.context(t.nurse), id).value().receivers; });
        QStringList here;
        for (const Receiver &one : able) {
            if (one.here)
                here << one.staff.id.text();
        }
        QCOMPARE(here, QStringList{t.colleague.id.text()});
        QVERIFY(able.size() > 1);
    }

    void who_looks_is_known_until_they_fall_silent()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::High);
        const auto others = [&] {
            return t.write(
                [&](store::Transaction &tx) { return store::otherOnlookers(tx, id, t.nurse.id, t.now.addSecs(-30)); });
        };
        t.write([&](store::Transaction &tx) {
            store::sawOnlooker(tx, id, t.nurse.id, t.now);
            store::sawOnlooker(tx, id, t.colleague.id, t.now);
            return true;
        });
        QCOMPARE(others().size(), 1);
        QCOMPARE(others().first().id, t.colleague.id);
        t.now = t.now.addSecs(31);
        QVERIFY(others().isEmpty());
        QVERIFY(!t.view(id).owner);
    }
};

MADO_TEST(AssignTest)
#include "assign_test.moc"
