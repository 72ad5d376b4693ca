// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/unit/backend/desk/desk_fixture.h"

#include "backend/store/bot_rows.h"

#include <QTest>

using namespace mado;
using namespace mado::desk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Under a nurse's lease.
struct Case
{
    DeskFixture t;
    ConsultationId id;
    qint64 fence;

    explicit Case(RiskLevel level = RiskLevel::High) : id(t.open(level)), fence(t.takeOver(t.nurse, id)) {}
    QString tries(const StaffProfile &who, const ConsultationCommand &command)
    {
        return problemOf(t.apply(who, id, command)).code;
    }
    Close closing() const { return {fence, Disposition::SelfCare, t.now.addDays(1), {}}; }
    int contactsDue()
    {
        return t.write([&](store::Transaction &tx) { return nextContactsBecomeDue(tx, t.now); });
    }
    void havePhone()
    {
        const ConversationId conversation = t.row(id).conversation;
        t.write([&](store::Transaction &tx) {
            store::setPhone(tx, conversation, u"090-0000-0012"_s);
            return true;
        });
    }
};

const QString why = u"症状が続くと聞いたため"_s;

} // namespace

class ReopenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staff_reopen_with_a_reason_for_thirty_days()
    {
        Case h;
        QCOMPARE(h.tries(h.t.nurse, Reopen{why}), u"reopen.not_closed"_s);
        QCOMPARE(h.tries(h.t.nurse, h.closing()), QString());
        QCOMPARE(h.tries(h.t.colleague, Reopen{u" "_s}), u"reopen.reason_missing"_s);
        h.t.now = h.t.now.addDays(29);
        QCOMPARE(h.tries(h.t.colleague, Reopen{why}), QString());
        const auto seen = h.t.view(h.id);
        QVERIFY(!seen.closed && !seen.owner);
        QCOMPARE(seen.risk.level(), RiskLevel::High);
        QCOMPARE(seen.waitingSince, std::optional(h.t.now));
        QVERIFY(h.t.events(h.id).contains(EventKind::Reopened));
    }

    void after_thirty_days_it_stays_closed()
    {
        Case h;
        QCOMPARE(h.tries(h.t.nurse, h.closing()), QString());
        h.t.now = h.t.now.addDays(30).addSecs(1);
        QCOMPARE(h.tries(h.t.nurse, Reopen{why}), u"reopen.too_late"_s);
    }

    void a_message_within_a_day_restores_the_former_level()
    {
        Case h(RiskLevel::Emergency);
        QCOMPARE(h.tries(h.t.nurse, h.closing()), QString());
        h.t.now = h.t.now.addSecs(23 * 3600);
        h.t.residentSays(h.id, u"また苦しい"_s);
        QVERIFY(!h.t.view(h.id).closed);
        QCOMPARE(h.t.view(h.id).risk.level(), RiskLevel::Emergency);
    }

    void closing_a_moment_ago_is_undone_under_the_same_lease()
    {
        Case h;
        const auto before = h.t.view(h.id);
        QCOMPARE(h.tries(h.t.nurse, h.closing()), QString());
        h.t.now = h.t.now.addSecs(5);
        QCOMPARE(h.tries(h.t.colleague, TakeBack{h.fence}), u"take_back.touched"_s);
        QCOMPARE(h.tries(h.t.nurse, TakeBack{h.fence}), QString());
        const auto after = h.t.view(h.id);
        QVERIFY(!after.closed);
        QCOMPARE(after.owner->staff.id, h.t.nurse.id);
        QCOMPARE(after.owner->fence, h.fence);
        QCOMPARE(after.owner->since, before.owner->since);
        QCOMPARE(after.waitingSince, before.waitingSince);
        QVERIFY(h.t.apply(h.t.nurse, h.id, AddNote{h.fence, u"続き"_s}).has_value());
    }

    void returning_is_undone_unless_somebody_else_took_it()
    {
        Case h;
        QCOMPARE(h.tries(h.t.nurse, Return{h.fence}), QString());
        QCOMPARE(h.tries(h.t.nurse, TakeBack{h.fence}), QString());
        QCOMPARE(h.t.view(h.id).owner->fence, h.fence);
        QCOMPARE(h.tries(h.t.nurse, Return{h.fence}), QString());
        h.t.takeOver(h.t.colleague, h.id);
        QCOMPARE(h.tries(h.t.nurse, TakeBack{h.fence}), u"take_back.touched"_s);
        QCOMPARE(h.t.view(h.id).owner->staff.id, h.t.colleague.id);
    }

    void it_is_too_late_to_undo_after_a_minute()
    {
        Case h;
        QCOMPARE(h.tries(h.t.nurse, h.closing()), QString());
        h.t.now = h.t.now.addSecs(61);
        QCOMPARE(h.tries(h.t.nurse, TakeBack{h.fence}), u"take_back.too_late"_s);
    }

    void nobody_urgent_is_given_up_as_unreachable_data()
    {
        QTest::addColumn<RiskLevel>("level");
        QTest::addColumn<QString>("code");
        QTest::newRow("emergency") << RiskLevel::Emergency << u"close.unreachable_urgent"_s;
        QTest::newRow("high") << RiskLevel::High << u"close.unreachable_urgent"_s;
        QTest::newRow("moderate") << RiskLevel::Moderate << QString();
        QTest::newRow("low") << RiskLevel::Low << QString();
    }
    void an_agreed_next_contact_brings_a_closed_one_back_into_the_queue()
    {
        Case h;
        QCOMPARE(h.tries(h.t.nurse, h.closing()), QString());
        const QDateTime agreed = *h.closing().nextContact;
        h.t.now = agreed.addSecs(-1);
        QCOMPARE(h.contactsDue(), 0);
        QVERIFY(h.t.view(h.id).closed);
        h.t.now = agreed.addSecs(40);
        QCOMPARE(h.contactsDue(), 1);
        const auto seen = h.t.view(h.id);
        QVERIFY(!seen.closed && !seen.owner);
        QCOMPARE(seen.waitingSince, std::optional(agreed));
        QCOMPARE(seen.risk.level(), RiskLevel::High);
        QCOMPARE(seen.risk.reasons.first().rule, QString(nextContactReason));
        QCOMPARE(h.contactsDue(), 0);
        h.fence = h.t.takeOver(h.t.nurse, h.id);
        h.t.now = h.t.now.addSecs(60);
        QCOMPARE(h.tries(h.t.nurse, {Close{h.fence, Disposition::SelfCare, {}, u"電話で確認"_s}}), QString());
        h.t.now = h.t.now.addDays(2);
        QCOMPARE(h.contactsDue(), 0);
    }

    void a_next_contact_that_somebody_forestalled_calls_nobody()
    {
        Case h;
        QCOMPARE(h.tries(h.t.nurse, h.closing()), QString());
        h.t.now = h.t.now.addSecs(3600);
        h.t.residentSays(h.id, u"また熱が出ました"_s);
        h.fence = h.t.takeOver(h.t.nurse, h.id);
        QCOMPARE(h.tries(h.t.nurse, {Close{h.fence, Disposition::SelfCare, {}, u"下がった"_s}}), QString());
        h.t.now = h.t.now.addDays(2);
        QCOMPARE(h.contactsDue(), 0);
        QVERIFY(h.t.view(h.id).closed);
    }

    void a_later_consultation_of_the_same_person_takes_the_next_contact_over()
    {
        Case h;
        Close later = h.closing();
        later.nextContact = h.t.now.addDays(3);
        QCOMPARE(h.tries(h.t.nurse, later), QString());
        h.t.now = h.t.now.addDays(2);
        const auto request = h.t.request(h.t.row(h.id).conversation, RiskLevel::Moderate);
        const auto other = h.t.write([&](store::Transaction &tx) { return openOrRaise(tx, request); });
        QVERIFY(other != h.id);
        h.t.now = h.t.now.addDays(2);
        QCOMPARE(h.contactsDue(), 0);
        QVERIFY(h.t.view(h.id).closed);
        QVERIFY(!h.t.view(other).closed);
    }

    void nobody_urgent_is_given_up_as_unreachable()
    {
        QFETCH(RiskLevel, level);
        Case h(level);
        QTEST(h.tries(h.t.nurse, Close{h.fence, Disposition::Unreachable, h.t.now.addDays(1), u"3回"_s}), "code");
    }

    void a_promised_call_stands_against_closing()
    {
        Case h;
        h.havePhone();
        QCOMPARE(h.tries(h.t.nurse, PlanCall{h.fence, h.t.now.addSecs(600)}), QString());
        QCOMPARE(h.tries(h.t.nurse, h.closing()), u"close.call_promised"_s);
        QCOMPARE(h.tries(h.t.nurse, RecordCall{h.fence, CallOutcome::Reached, std::nullopt, {}, {}}), QString());
        QCOMPARE(h.tries(h.t.nurse, h.closing()), QString());
    }

    void who_is_ill_stands_apart_from_who_writes()
    {
        Case h;
        const PersonConcerned child{Relation::Child, 6, u"母"_s};
        QCOMPARE(h.tries(h.t.nurse, DescribePerson{h.fence, child, {}}), QString());
        QCOMPARE(h.t.view(h.id).person, std::optional(child));
        QVERIFY(h.t.events(h.id).contains(EventKind::PersonDescribed));
        QCOMPARE(h.tries(h.t.colleague, DescribePerson{std::nullopt, child, {}}), u"lease.taken"_s);
        QCOMPARE(h.tries(h.t.nurse, DescribePerson{h.fence, {Relation::Self, 131, {}}, {}}), u"body.invalid"_s);
        QCOMPARE(h.tries(h.t.nurse, DescribePerson{h.fence, {}, {false, Interpreter::Needed, {}}}), u"body.invalid"_s);
    }

    void who_has_no_voice_is_never_called()
    {
        Case h;
        h.havePhone();
        QCOMPARE(h.tries(h.t.nurse, PlanCall{h.fence, h.t.now.addSecs(600)}), QString());
        QCOMPARE(h.tries(h.t.nurse, DescribePerson{h.fence, {}, {true, Interpreter::None, {}}}), QString());
        QVERIFY(!h.t.view(h.id).call);
        QCOMPARE(h.t.view(h.id).channel, Channel::Chat);
        QCOMPARE(h.t.view(h.id).waitingSince, std::optional(h.t.now));
        QCOMPARE(h.tries(h.t.nurse, PlanCall{h.fence, h.t.now.addSecs(600)}), u"call.no_voice"_s);
    }

    void an_unsupported_language_keeps_its_rank_and_calls_for_an_interpreter()
    {
        DeskFixture t;
        const ConversationId conversation = t.newResident();
        const auto id = t.write([&](store::Transaction &tx) {
            store::setLanguage(tx, conversation, u"vi"_s);
            return openOrRaise(tx, t.request(conversation, RiskLevel::High));
        });
        QCOMPARE(t.view(id).risk.level(), RiskLevel::High);
        QCOMPARE(t.view(id).access, (Access{false, Interpreter::Needed, u"vi"_s}));
        QVERIFY(t.events(id).contains(EventKind::InterpreterNeeded));
        QCOMPARE(t.view(t.open(RiskLevel::Low)).access, Access());
    }
};

MADO_TEST(ReopenTest)
#include "reopen_test.moc"
