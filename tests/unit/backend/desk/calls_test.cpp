// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/bot_rows.h"
#include "backend/store/call_rows.h"
#include "contract/codecs.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/desk/desk_fixture.h"

#include <QTest>

using namespace mado;
using namespace mado::desk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A nurse who has taken over somebody with a telephone.
struct Ward : DeskFixture
{
    explicit Ward(RiskLevel level = RiskLevel::High) : id(open(level)), fence(takeOver(nurse, id))
    {
        write([&](store::Transaction &tx) {
            store::setPhone(tx, view(id).conversation, u"090-0000-0012"_s);
            return true;
        });
    }
    CommandOutcome plan(qint64 minutes) { return apply(nurse, id, PlanCall{fence, now.addSecs(minutes * 60)}); }
    RecordCall unanswered(std::optional<qint64> nextMinutes) const
    {
        const auto next = nextMinutes ? std::optional(now.addSecs(*nextMinutes * 60)) : std::nullopt;
        return {fence, CallOutcome::NoAnswer, next, {}, {}};
    }
    CommandOutcome record(const RecordCall &call) { return apply(nurse, id, call); }
    int due()
    {
        return write([&](store::Transaction &tx) { return callsBecomeDue(tx, now); });
    }
    tl::expected<NumberShown, Problem> number(const StaffProfile &who, qint64 with)
    {
        return write([&](store::Transaction &tx) { return showNumber(tx, context(who), id, with); });
    }

    CallsMade made() { return made(nurse); }
    CallsMade made(const StaffProfile &reader)
    {
        return write([&](store::Transaction &tx) { return store::callsMade(tx, reader.id, {{}, id}, 100); });
    }
    AccountId account() { return view(id).account; }

    const ConsultationId id;
    const qint64 fence;
};

} // namespace

class CallsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_promised_call_makes_it_one_for_the_telephone_and_nobody_waits_until_it_is_due()
    {
        Ward t;
        QVERIFY(t.plan(30).has_value());
        auto shown = t.view(t.id);
        QCOMPARE(shown.channel, Channel::Callback);
        QCOMPARE(shown.call->dueAt, t.now.addSecs(1800));
        QVERIFY(!shown.waitingSince);
        t.now = t.now.addSecs(1799);
        QCOMPARE(t.due(), 0);
        t.now = t.now.addSecs(1);
        QCOMPARE(t.due(), 1);
        QCOMPARE(t.view(t.id).waitingSince, std::optional(t.now));
        QCOMPARE(t.due(), 0);
    }

    void a_call_cannot_be_promised_for_the_past_or_without_a_number()
    {
        Ward t;
        QCOMPARE(problemOf(t.plan(-2)).code, u"call.time_invalid"_s);
        QCOMPARE(problemOf(t.plan(15 * 24 * 60)).code, u"call.time_invalid"_s);
        QVERIFY(t.record({t.fence, CallOutcome::WrongNumber, {}, {}, {}}).has_value());
        QCOMPARE(problemOf(t.plan(30)).code, u"call.no_number"_s);
    }

    void at_high_no_number_of_unanswered_calls_is_the_last()
    {
        Ward t;
        for (int i = 0; i < 5; ++i)
            QVERIFY(t.record(t.unanswered(15)).has_value());
        QCOMPARE(t.view(t.id).call->unanswered, 5);
        QCOMPARE(problemOf(t.record(t.unanswered(std::nullopt))).code, u"call.next_missing"_s);
        QCOMPARE(t.view(t.id).call->unanswered, 5);
    }

    void at_unrated_neither()
    {
        Ward t(RiskLevel::Unrated);
        for (int i = 0; i < 4; ++i)
            QVERIFY(t.record(t.unanswered(15)).has_value());
        QCOMPARE(problemOf(t.record(t.unanswered(std::nullopt))).code, u"call.next_missing"_s);
    }

    void words_that_line_cannot_carry_or_nobody_could_read_record_no_call()
    {
        Ward t;
        RecordCall told = t.unanswered(15);
        told.message = QString(maxReplyUnits + 1, u'あ');
        QCOMPARE(problemOf(t.record(told)).code, u"text.invalid"_s);
        told = t.unanswered(15);
        told.note = QString(maxNoteUnits + 1, u'あ');
        QCOMPARE(problemOf(t.record(told)).code, u"text.invalid"_s);
        told = t.unanswered(15);
        told.message = u"先ほどお電話しました。"_s;
        t.write([&](store::Transaction &tx) {
            return tx.execute("UPDATE conversation SET reachable = 0 WHERE id = $1",
                              {t.view(t.id).conversation.text()});
        });
        QCOMPARE(problemOf(t.record(told)).code, u"resident.unreachable"_s);
        QVERIFY(t.made().calls.isEmpty());
        QVERIFY(t.record(t.unanswered(15)).has_value()); // the call itself happened
    }

    void who_was_reached_is_no_longer_waited_for()
    {
        Ward t;
        QVERIFY(t.apply(t.nurse, t.id, t.replyWith(t.fence, t.id)).has_value());
        QVERIFY(t.row(t.id).safety.askedAt);
        QVERIFY(t.record({t.fence, CallOutcome::Reached, {}, {}, {}}).has_value());
        QVERIFY(!t.row(t.id).safety.askedAt);
    }

    void at_moderate_the_third_unanswered_call_may_be_the_last()
    {
        Ward t(RiskLevel::Moderate);
        QCOMPARE(problemOf(t.record(t.unanswered(std::nullopt))).code, u"call.next_missing"_s);
        QVERIFY(t.record(t.unanswered(15)).has_value());
        QVERIFY(t.record(t.unanswered(15)).has_value());
        QVERIFY(t.record(t.unanswered(std::nullopt)).has_value());
        QVERIFY(!t.view(t.id).call);
    }

    void the_accounts_ladder_says_how_many_calls_are_enough()
    {
        Ward t(RiskLevel::Moderate);
        auto guides = std::make_shared<CareGuides>();
        CallLadder ladder = t.write([&](store::Transaction &tx) { return ladderOf(tx, {}, t.account()); });
        ladder.attempts = 2;
        guides->guides.append({t.account(), ladder, {}});
        t.care = [guides](store::Transaction &) { return std::shared_ptr<const CareGuides>(guides); };
        QCOMPARE(problemOf(t.record(t.unanswered(std::nullopt))).code, u"call.next_missing"_s);
        QVERIFY(t.record(t.unanswered(15)).has_value());
        QVERIFY(t.record(t.unanswered(std::nullopt)).has_value());
    }

    void a_call_recorded_late_stands_at_the_time_it_was_made_and_may_be_due_already()
    {
        Ward t;
        RecordCall late = t.unanswered(15);
        late.calledAt = t.now;
        t.now = t.now.addSecs(9 * 60); // the lease still holds
        late.nextAt = late.calledAt->addSecs(5 * 60);
        QVERIFY(t.record(late).has_value());
        const auto call = t.view(t.id).call;
        QCOMPARE(call->lastTriedAt, late.calledAt);
        QCOMPARE(call->dueAt, *late.nextAt);
        QCOMPARE(t.due(), 1);
        QCOMPARE(t.made().calls.first().at, *late.calledAt);
    }

    void a_call_is_recorded_neither_for_tomorrow_nor_for_last_month()
    {
        Ward t;
        RecordCall strange = t.unanswered(15);
        strange.calledAt = t.now.addSecs(120);
        QCOMPARE(problemOf(t.record(strange)).code, u"call.time_invalid"_s);
        strange.calledAt = t.now.addDays(-15);
        QCOMPARE(problemOf(t.record(strange)).code, u"call.time_invalid"_s);
        strange.calledAt = t.now;
        strange.nextAt = t.now.addSecs(-120);
        QCOMPARE(problemOf(t.record(strange)).code, u"call.time_invalid"_s);
    }

    void what_the_resident_wrote_after_a_call_still_waits_when_its_record_comes_in()
    {
        Ward t;
        RecordCall late{t.fence, CallOutcome::Reached, {}, {}, {}};
        late.calledAt = t.now;
        late.seenSeq = t.view(t.id).transcriptSeq;
        t.now = t.now.addSecs(60);
        t.residentSays(t.id, u"また苦しい"_s);
        QVERIFY(t.record(late).has_value());
        QVERIFY(t.view(t.id).waitingSince);
        QCOMPARE(t.view(t.id).unread, 1);
        late.seenSeq = t.view(t.id).transcriptSeq;
        QVERIFY(t.record(late).has_value());
        QVERIFY(!t.view(t.id).waitingSince);
    }

    void a_message_that_came_after_a_missed_call_waits_on_and_not_for_the_next_call()
    {
        Ward t;
        RecordCall missed = t.unanswered(30);
        missed.calledAt = t.now;
        missed.seenSeq = t.view(t.id).transcriptSeq;
        t.now = t.now.addSecs(60);
        t.residentSays(t.id, u"息が苦しい"_s);
        const auto since = t.view(t.id).waitingSince;
        QVERIFY(since);
        QVERIFY(t.record(missed).has_value());
        QCOMPARE(t.view(t.id).waitingSince, since);
        QVERIFY(t.view(t.id).call);
        missed.seenSeq = t.view(t.id).transcriptSeq;
        QVERIFY(t.record(missed).has_value());
        QVERIFY(!t.view(t.id).waitingSince);
    }

    void words_after_a_missed_call_that_are_old_or_overtaken_wait_for_their_author()
    {
        Ward t(RiskLevel::Emergency);
        RecordCall told = t.unanswered(15);
        told.message = u"先ほどお電話しました。"_s;
        told.calledAt = t.now;
        told.seenSeq = t.view(t.id).transcriptSeq;
        t.now = t.now.addSecs(60);
        t.residentSays(t.id, u"出られませんでした"_s);
        QCOMPARE(problemOf(t.record(told)).code, u"reply.overtaken"_s);
        told.seenSeq = t.view(t.id).transcriptSeq;
        told.calledAt = t.now.addSecs(-181);
        QCOMPARE(problemOf(t.record(told)).code, u"reply.stale"_s);
        QVERIFY(t.carried.empty());
        told.confirmed = true;
        QVERIFY(t.record(told).has_value());
        QCOMPARE(t.carried.size(), size_t(1));
    }

    void the_end_of_the_ladder_is_somebody_who_goes_and_looks_and_a_time_to_ask_what_they_found()
    {
        Ward t;
        QVERIFY(t.record(t.unanswered(15)).has_value());
        RecordCall asked{t.fence, CallOutcome::WelfareAsked, std::nullopt, u"保健所に訪問を依頼"_s, {}};
        QCOMPARE(problemOf(t.record(asked)).code, u"call.next_missing"_s);
        asked.nextAt = t.now.addSecs(3600);
        QVERIFY(t.record(asked).has_value());
        QCOMPARE(t.view(t.id).call->reason, u"welfare"_s);
        QCOMPARE(t.view(t.id).call->unanswered, 2);
        QVERIFY(t.events(t.id).contains(EventKind::WelfareAsked));
    }

    void calls_made_are_told_newest_first_with_their_number_and_only_within_reach()
    {
        Ward t;
        QVERIFY(t.record(t.unanswered(15)).has_value());
        t.now = t.now.addSecs(60);
        QVERIFY(t.record({t.fence, CallOutcome::Reached, {}, {}, {}}).has_value());
        t.now = t.now.addSecs(60);
        QVERIFY(t.record(t.unanswered(15)).has_value());
        const auto made = t.made();
        QCOMPARE(made.calls.size(), 3);
        QCOMPARE(made.calls[0].attempt, 1); // somebody was reached before
        QCOMPARE(made.calls[1].outcome, CallOutcome::Reached);
        QCOMPARE(made.calls[1].attempt, 2);
        QCOMPARE(made.calls[2].by.id, t.nurse.id);
        QCOMPARE(made.calls[2].nextAt, std::optional(t.now.addSecs(-120 + 900)));
        QVERIFY(t.made(t.stranger).calls.isEmpty());
    }

    void reaching_the_resident_keeps_the_promise_and_ends_the_waiting()
    {
        Ward t;
        QVERIFY(t.plan(30).has_value());
        QVERIFY(t.record({t.fence, CallOutcome::Reached, {}, u"息苦しさはない。"_s, {}}).has_value());
        const auto shown = t.view(t.id);
        QVERIFY(!shown.call);
        QVERIFY(!shown.waitingSince);
        QCOMPARE(shown.unread, 0);
        QVERIFY(t.events(t.id).contains(EventKind::CallReached));
    }

    void a_wrong_number_is_forgotten_and_the_resident_is_one_for_chat_again()
    {
        Ward t;
        QVERIFY(t.plan(30).has_value());
        QVERIFY(t.record({t.fence, CallOutcome::WrongNumber, {}, {}, {}}).has_value());
        QCOMPARE(t.view(t.id).channel, Channel::Chat);
        QVERIFY(!t.view(t.id).resident.phoneMasked);
    }

    void the_resident_is_told_through_line_only_when_the_nurse_wrote_so()
    {
        Ward t;
        QVERIFY(t.record(t.unanswered(15)).has_value());
        QVERIFY(t.carried.empty());
        RecordCall told = t.unanswered(15);
        told.message = u"先ほどお電話しました。"_s;
        QVERIFY(t.record(told).has_value());
        QCOMPARE(t.carried.size(), size_t(1));
        QCOMPARE(t.carried.front().text, told.message);
    }

    void only_whoever_holds_the_lease_sees_the_number_and_each_showing_is_on_record()
    {
        Ward t;
        QCOMPARE(problemOf(t.number(t.colleague, t.fence)).code, u"lease.stale"_s);
        QCOMPARE(t.number(t.nurse, t.fence)->number, u"090-0000-0012"_s);
        QVERIFY(t.number(t.nurse, t.fence).has_value());
        QCOMPARE(t.events(t.id).count(EventKind::NumberShown), 2);
    }

    void an_old_fence_records_no_call()
    {
        Ward t;
        QCOMPARE(problemOf(t.apply(t.nurse, t.id, RecordCall{t.fence - 1, CallOutcome::Reached, {}, {}, {}})).code,
                 u"lease.stale"_s);
        QVERIFY(!t.events(t.id).contains(EventKind::CallReached));
    }

    void hearing_an_alarm_is_on_record_and_takes_nothing_over()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::Emergency);
        QVERIFY(t.apply(t.nurse, id, Acknowledge{}).has_value());
        QVERIFY(t.events(id).contains(EventKind::Acknowledged));
        QVERIFY(!t.view(id).owner);
        QVERIFY(t.view(id).waitingSince);
    }
};

MADO_TEST(CallsTest)

#include "calls_test.moc"
