// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/identity_rows.h"
#include "backend/store/presence_rows.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/desk/desk_fixture.h"

#include <QTest>

using namespace mado;
using namespace mado::desk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A nurse who holds somebody and wants to hand them over.
struct Giving : DeskFixture
{
    explicit Giving(RiskLevel level = RiskLevel::High) : id(open(level)), fence(takeOver(nurse, id)) {}

    static HandOverCard card() { return {u"38.4℃ 5日目。"_s, u"30分後に電話。"_s, u"息苦しさを聞く。"_s, {}}; }
    CommandOutcome offer(const std::variant<Role, StaffId> &to)
    {
        return apply(nurse, id, HandOver{fence, to, card()});
    }
    CommandOutcome answer(const StaffProfile &who, HandOverAnswer what, const QString &reason = {})
    {
        return apply(who, id, AnswerHandOver{fence, what, reason});
    }
    int overdue()
    {
        return write([&](store::Transaction &tx) { return handOversBecomeOverdue(tx, now); });
    }

    const ConsultationId id;
    const qint64 fence;
};

} // namespace

class HandOverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void until_it_is_accepted_the_giver_keeps_the_lease()
    {
        Giving t;
        QVERIFY(t.offer(t.colleague.id).has_value());
        const auto shown = t.view(t.id);
        QCOMPARE(shown.owner->staff.id, t.nurse.id);
        QCOMPARE(shown.handOver->card, Giving::card());
        QCOMPARE(std::get<StaffName>(shown.handOver->to).id, t.colleague.id);
        QVERIFY(t.apply(t.nurse, t.id, t.replyWith(t.fence, t.id)).has_value());
    }

    void an_answer_to_the_offer_of_another_lease_is_none()
    {
        Giving t;
        QVERIFY(t.offer(t.colleague.id).has_value());
        const AnswerHandOver late{t.fence - 1, HandOverAnswer::Accept, {}};
        QCOMPARE(problemOf(t.apply(t.colleague, t.id, late)).code, u"hand_over.none"_s);
        QCOMPARE(t.view(t.id).owner->staff.id, t.nurse.id);
    }

    void one_who_takes_over_a_lapsed_lease_finds_no_offer_of_it()
    {
        Giving t;
        QVERIFY(t.offer(Role::Nurse).has_value());
        t.now = t.now.addSecs(601); // before the sweep that lapses leases came by
        t.takeOver(t.colleague, t.id);
        QVERIFY(!t.view(t.id).handOver);
    }

    void accepting_gives_the_lease_with_a_new_fence()
    {
        Giving t;
        QVERIFY(t.offer(t.colleague.id).has_value());
        QVERIFY(t.answer(t.colleague, HandOverAnswer::Accept).has_value());
        const auto shown = t.view(t.id);
        QCOMPARE(shown.owner->staff.id, t.colleague.id);
        QCOMPARE(shown.owner->fence, t.fence + 1);
        QVERIFY(!shown.handOver);
        QCOMPARE(problemOf(t.apply(t.nurse, t.id, t.replyWith(t.fence, t.id))).code, u"lease.stale"_s);
        QCOMPARE(problemOf(t.answer(t.colleague, HandOverAnswer::Accept)).code, u"hand_over.none"_s);
    }

    void declining_needs_a_reason_and_leaves_it_with_the_giver()
    {
        Giving t;
        QVERIFY(t.offer(t.colleague.id).has_value());
        QCOMPARE(problemOf(t.answer(t.colleague, HandOverAnswer::Decline, u"  "_s)).code,
                 u"hand_over.reason_missing"_s);
        QVERIFY(t.view(t.id).handOver);
        QVERIFY(t.answer(t.colleague, HandOverAnswer::Decline, u"対応中です。"_s).has_value());
        const auto shown = t.view(t.id);
        QCOMPARE(shown.owner->staff.id, t.nurse.id);
        QCOMPARE(shown.owner->fence, t.fence);
        QVERIFY(!shown.handOver);
        QVERIFY(t.events(t.id).contains(EventKind::HandOverDeclined));
    }

    void anybody_of_the_role_may_accept_and_nobody_else()
    {
        Giving t;
        QVERIFY(t.offer(Role::Physician).has_value());
        QCOMPARE(problemOf(t.answer(t.colleague, HandOverAnswer::Accept)).code, u"hand_over.not_yours"_s);
        QCOMPARE(problemOf(t.answer(t.nurse, HandOverAnswer::Accept)).code, u"hand_over.not_yours"_s);
        QVERIFY(t.answer(t.physician, HandOverAnswer::Accept).has_value());
        QCOMPARE(t.view(t.id).owner->staff.id, t.physician.id);
    }

    void one_who_declines_leaves_the_offer_to_the_others_of_the_role()
    {
        Giving t;
        QVERIFY(t.offer(Role::Nurse).has_value());
        QVERIFY(t.answer(t.colleague, HandOverAnswer::Decline, u"対応中です。"_s).has_value());
        QVERIFY(!t.view(t.id).handOver); // nobody of the role is left
        t.write([&](store::Transaction &tx) {
            return store::insertStaff(tx, DeskFixture::staff(u"third"_s, Role::Nurse), {}, t.now);
        });
        QVERIFY(t.offer(Role::Nurse).has_value());
        QVERIFY(t.answer(t.colleague, HandOverAnswer::Decline, u"対応中です。"_s).has_value());
        QVERIFY(t.view(t.id).handOver);
        QCOMPARE(problemOf(t.answer(t.colleague, HandOverAnswer::Accept)).code, u"hand_over.not_yours"_s);
        QVERIFY(t.answer(DeskFixture::staff(u"third"_s, Role::Nurse), HandOverAnswer::Accept).has_value());
    }

    void the_passed_draft_is_told_to_nobody_who_only_sees_the_offer()
    {
        Giving t;
        HandOverCard card = Giving::card();
        card.draft = u"まだ送っていない返信"_s;
        QVERIFY(t.apply(t.nurse, t.id, HandOver{t.fence, Role::Nurse, card}).has_value());
        QVERIFY(!t.view(t.id).handOver->card.draft);
        QVERIFY(t.view(t.id).handOver->draftPassed);
        QVERIFY(t.answer(t.colleague, HandOverAnswer::Accept).has_value());
        const qint64 fence = t.view(t.id).owner->fence;
        const auto told = [&](const StaffProfile &who, qint64 with) {
            return t.write([&](store::Transaction &tx) { return store::passedDraft(tx, t.id, who.id, with); });
        };
        QVERIFY(told(t.colleague, fence) == card.draft);
        QVERIFY(!told(t.nurse, fence));
        QVERIFY(!told(t.colleague, fence + 1));
    }

    void one_who_does_not_reach_it_can_neither_be_asked_nor_accept()
    {
        Giving t;
        QCOMPARE(problemOf(t.offer(t.stranger.id)).code, u"hand_over.receiver_unknown"_s);
        QCOMPARE(problemOf(t.offer(t.auditor.id)).code, u"hand_over.receiver_unknown"_s);
        QCOMPARE(problemOf(t.offer(Role::Auditor)).code, u"hand_over.receiver_unknown"_s);
        QCOMPARE(problemOf(t.offer(t.nurse.id)).code, u"hand_over.receiver_self"_s);
        QVERIFY(t.offer(Role::Nurse).has_value());
        QCOMPARE(problemOf(t.answer(t.stranger, HandOverAnswer::Accept)).code, u"consultation.unknown"_s);
    }

    void only_the_giver_withdraws()
    {
        Giving t;
        QVERIFY(t.offer(t.colleague.id).has_value());
        QCOMPARE(problemOf(t.answer(t.colleague, HandOverAnswer::Withdraw)).code, u"hand_over.not_yours"_s);
        QVERIFY(t.answer(t.nurse, HandOverAnswer::Withdraw).has_value());
        QVERIFY(!t.view(t.id).handOver);
        QCOMPARE(problemOf(t.answer(t.colleague, HandOverAnswer::Accept)).code, u"hand_over.none"_s);
    }

    void only_the_holder_of_the_lease_offers()
    {
        Giving t;
        QCOMPARE(problemOf(t.apply(t.colleague, t.id, HandOver{t.fence, Role::Nurse, Giving::card()})).code,
                 u"lease.stale"_s);
    }

    void a_card_nobody_could_read_to_its_end_is_refused()
    {
        Giving t;
        HandOver offer{t.fence, Role::Nurse, Giving::card()};
        offer.card.promises = QString(maxNoteUnits, u'あ');
        QCOMPARE(problemOf(t.apply(t.nurse, t.id, offer)).code, u"text.invalid"_s);
        offer.card = Giving::card();
        offer.card.draft = QString(maxReplyUnits + 1, u'あ');
        QCOMPARE(problemOf(t.apply(t.nurse, t.id, offer)).code, u"text.invalid"_s);
        QVERIFY(!t.view(t.id).handOver);
    }

    void one_who_may_look_but_not_act_is_asked_for_nothing()
    {
        Giving t;
        const StaffProfile officer = DeskFixture::staff(u"officer"_s, Role::Officer);
        t.write([&](store::Transaction &tx) {
            store::insertStaff(tx, officer, u"-"_s, t.now);
            return true;
        });
        QCOMPARE(problemOf(t.offer(officer.id)).code, u"hand_over.receiver_unknown"_s);
        const auto able =
            t.write([&](store::Transaction &tx) { return mado::desk::receivers(tx, t.context(t.nurse), t.id); });
        for (const Receiver &one : able->receivers)
            QVERIFY(one.staff.id != officer.id);
    }

    void a_card_without_a_next_step_is_refused()
    {
        Giving t;
        const HandOver bare{t.fence, Role::Nurse, {u"38.4℃"_s, {}, u" "_s, {}}};
        QCOMPARE(problemOf(t.apply(t.nurse, t.id, bare)).code, u"text.invalid"_s);
        QVERIFY(!t.view(t.id).handOver);
    }

    void unanswered_offers_become_the_supervisors_data()
    {
        QTest::addColumn<RiskLevel>("level");
        QTest::addColumn<int>("seconds");
        QTest::newRow("emergency") << RiskLevel::Emergency << 120;
        QTest::newRow("high") << RiskLevel::High << 300;
    }
    void unanswered_offers_become_the_supervisors()
    {
        QFETCH(RiskLevel, level);
        QFETCH(int, seconds);
        Giving t(level);
        QVERIFY(t.offer(t.colleague.id).has_value());
        t.now = t.now.addSecs(seconds - 1);
        QCOMPARE(t.overdue(), 0);
        QVERIFY(t.apply(t.nurse, t.id, AddNote{t.fence, u"まだ待っています。"_s}).has_value());
        QCOMPARE(problemOf(t.answer(t.supervisor, HandOverAnswer::Accept)).code, u"hand_over.not_yours"_s);
        QCOMPARE(t.write([&](store::Transaction &tx) {
            return renewLease(tx, t.context(t.nurse), t.id, LeaseRenewal{t.fence}).has_value();
        }),
                 true);
        t.now = t.now.addSecs(1);
        QCOMPARE(t.overdue(), 1);
        QCOMPARE(t.overdue(), 0);
        QVERIFY(t.view(t.id).handOver->overdue);
        QVERIFY(t.events(t.id).contains(EventKind::HandOverOverdue));
        QVERIFY(t.answer(t.supervisor, HandOverAnswer::Accept).has_value());
        QCOMPARE(t.view(t.id).owner->staff.id, t.supervisor.id);
    }

    void a_lapsed_lease_ends_the_offer_and_it_waits_for_everybody()
    {
        Giving t;
        QVERIFY(t.offer(t.colleague.id).has_value());
        t.now = t.now.addSecs(3600);
        QCOMPARE(problemOf(t.answer(t.colleague, HandOverAnswer::Accept)).code, u"hand_over.none"_s);
        t.write([&](store::Transaction &tx) { return lapseLeases(tx, t.now); });
        QVERIFY(!t.view(t.id).handOver);
        QVERIFY(!t.view(t.id).owner);
        QVERIFY(t.takeOver(t.physician, t.id) > t.fence);
    }

    void the_card_is_for_staff_and_the_draft_stays_out_of_the_record()
    {
        Giving t;
        HandOverCard card = Giving::card();
        card.draft = u"書きかけの返信"_s;
        QVERIFY(t.apply(t.nurse, t.id, HandOver{t.fence, t.colleague.id, card}).has_value());
        QVERIFY(t.carried.empty());
        const auto bodies = t.bodies(t.id);
        const auto *note = std::get_if<Note>(&bodies.back());
        QVERIFY(note && note->text.contains(card.situation) && note->text.contains(card.nextStep));
        QVERIFY(!note->text.contains(*card.draft));
        QVERIFY(t.view(t.id).handOver->draftPassed);
    }

    void receivers_are_colleagues_in_reach_with_what_they_hold()
    {
        Giving t;
        const auto found =
            t.write([&](store::Transaction &tx) { return desk::receivers(tx, t.context(t.nurse), t.id); })
                .value()
                .receivers;
        QStringList names;
        for (const Receiver &one : found)
            names << one.staff.name + QString::number(one.held);
        QCOMPARE(names, (QStringList{u"colleague0"_s, u"physician0"_s, u"supervisor0"_s}));
    }
};

MADO_TEST(HandOverTest)

#include "hand_over_test.moc"
