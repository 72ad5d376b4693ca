// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::desk {

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }

    // Taking over
    void taking_over_gives_a_lease_and_says_so()
    {
        const auto id = m_desk->open(RiskLevel::High);
        QCOMPARE(m_desk->takeOver(m_desk->nurse, id), 1);
        const auto owner = m_desk->view(id).owner.value();
        QCOMPARE(owner.staff.id, m_desk->nurse.id);
        QCOMPARE(owner.leaseUntil, m_desk->now.addSecs(600));
        QCOMPARE(m_desk->events(id), (QList{EventKind::Opened, EventKind::TakenOver}));
    }

    void a_lease_at_emergency_is_short()
    {
        const auto id = m_desk->open(RiskLevel::Emergency);
        m_desk->takeOver(m_desk->nurse, id);
        QCOMPARE(m_desk->row(id).owner->leaseUntil, m_desk->now.addSecs(120));
    }

    void what_a_colleague_holds_cannot_be_taken()
    {
        const auto id = m_desk->open(RiskLevel::High);
        m_desk->takeOver(m_desk->nurse, id);
        const auto refused = m_desk->apply(m_desk->colleague, id, TakeOver{});
        QCOMPARE(problemOf(refused).code, QStringLiteral("lease.taken"));
        QCOMPARE(problemOf(refused).status, 409);
        QCOMPARE(problemOf(refused).owner->id, m_desk->nurse.id);
    }

    void taking_over_again_renews_with_the_same_fence()
    {
        const auto id = m_desk->open(RiskLevel::High);
        m_desk->takeOver(m_desk->nurse, id);
        const auto since = m_desk->row(id).owner->since;
        m_desk->now = m_desk->now.addSecs(60);
        QCOMPARE(m_desk->takeOver(m_desk->nurse, id), 1);
        QCOMPARE(m_desk->row(id).owner->since, since);
        QCOMPARE(m_desk->row(id).owner->leaseUntil, m_desk->now.addSecs(600));
        QCOMPARE(m_desk->events(id).count(EventKind::TakenOver), 1);
    }

    void a_lapsed_lease_can_be_taken_with_a_new_fence()
    {
        const auto id = m_desk->open(RiskLevel::High);
        m_desk->takeOver(m_desk->nurse, id);
        m_desk->now = m_desk->now.addSecs(600);
        QCOMPARE(m_desk->takeOver(m_desk->colleague, id), 2);
        QCOMPARE(m_desk->events(id),
                 (QList{EventKind::Opened, EventKind::TakenOver, EventKind::LeaseLapsed, EventKind::TakenOver}));
    }

    void ones_own_lapsed_lease_comes_back_with_a_new_fence()
    {
        const auto id = m_desk->open(RiskLevel::High);
        m_desk->takeOver(m_desk->nurse, id);
        m_desk->now = m_desk->now.addSecs(600);
        QCOMPARE(m_desk->takeOver(m_desk->nurse, id), 2);
    }

    void another_prefectures_consultation_does_not_exist()
    {
        const auto id = m_desk->open(RiskLevel::High);
        QCOMPARE(problemOf(m_desk->apply(m_desk->stranger, id, TakeOver{})).status, 404);
    }

    void an_auditor_only_reads()
    {
        const auto id = m_desk->open(RiskLevel::High);
        QCOMPARE(problemOf(m_desk->apply(m_desk->auditor, id, TakeOver{})).status, 403);
        QCOMPARE(problemOf(next(m_desk->auditor)).status, 403);
    }

    // Take next
    void the_most_urgent_is_handed_out_first()
    {
        const auto low = m_desk->open(RiskLevel::Low);
        const auto moderate = m_desk->open(RiskLevel::Moderate);
        const auto unrated = m_desk->open(RiskLevel::Unrated);
        m_desk->now = m_desk->now.addSecs(60);
        const auto high = m_desk->open(RiskLevel::High);
        m_desk->now = m_desk->now.addSecs(60);
        const auto laterHigh = m_desk->open(RiskLevel::High);
        const auto emergency = m_desk->open(RiskLevel::Emergency);
        for (const auto &expected : {emergency, high, laterHigh, unrated, moderate, low})
            QCOMPARE(next(m_desk->nurse).value().value().consultation, expected);
        QVERIFY(!next(m_desk->nurse).value());
    }

    void each_role_gets_its_kind_and_a_supervisor_any()
    {
        const auto physicians = m_desk->open(RiskLevel::Emergency, ConsultationKind::Physician);
        const auto nurses = m_desk->open(RiskLevel::Low);
        QCOMPARE(next(m_desk->nurse).value().value().consultation, nurses);
        QCOMPARE(next(m_desk->physician).value().value().consultation, physicians);
        const auto medicine = m_desk->open(RiskLevel::Low, ConsultationKind::Medicine);
        QCOMPARE(next(m_desk->supervisor).value().value().consultation, medicine);
    }

    void a_lost_colleagues_consultation_is_handed_out()
    {
        const auto id = m_desk->open(RiskLevel::Emergency);
        m_desk->takeOver(m_desk->nurse, id);
        QVERIFY(!next(m_desk->colleague).value());
        m_desk->now = m_desk->now.addSecs(120);
        QCOMPARE(next(m_desk->colleague).value().value().consultation, id);
        QCOMPARE(m_desk->row(id).fence, 2);
    }

    // Renewing
    void renewing_lengthens_the_lease()
    {
        const auto id = m_desk->open(RiskLevel::Emergency);
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        m_desk->now = m_desk->now.addSecs(119);
        QVERIFY(renew(m_desk->nurse, id, fence));
        QCOMPARE(m_desk->row(id).owner->leaseUntil, m_desk->now.addSecs(120));
    }

    void a_lapsed_lease_cannot_be_renewed()
    {
        const auto id = m_desk->open(RiskLevel::Emergency);
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        m_desk->now = m_desk->now.addSecs(120);
        QCOMPARE(problemOf(renew(m_desk->nurse, id, fence)).code, QStringLiteral("lease.stale"));
    }

    // Notes
    void a_colleague_may_leave_a_note_without_a_lease()
    {
        const auto id = m_desk->open(RiskLevel::High);
        m_desk->takeOver(m_desk->nurse, id);
        QVERIFY(m_desk->apply(m_desk->colleague, id, AddNote{std::nullopt, QStringLiteral("前回も担当")}));
        const auto note = std::get<Note>(m_desk->bodies(id).back());
        QCOMPARE(note.by.id, m_desk->colleague.id);
        QVERIFY(note.key);
    }

    void a_note_under_an_old_lease_is_refused()
    {
        const auto id = m_desk->open(RiskLevel::High);
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        m_desk->now = m_desk->now.addSecs(600);
        m_desk->takeOver(m_desk->colleague, id);
        const auto refused = m_desk->apply(m_desk->nurse, id, AddNote{fence, QStringLiteral("メモ")});
        QCOMPARE(problemOf(refused).code, QStringLiteral("lease.stale"));
        QCOMPARE(problemOf(refused).owner->id, m_desk->colleague.id);
    }

    void an_empty_note_is_refused()
    {
        const auto id = m_desk->open(RiskLevel::High);
        QCOMPARE(problemOf(m_desk->apply(m_desk->nurse, id, AddNote{std::nullopt, QStringLiteral("  ")})).status, 422);
    }

    // Closing
    void closing_records_how_it_ended()
    {
        const auto id = m_desk->open(RiskLevel::Moderate);
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        QVERIFY(m_desk->apply(m_desk->nurse, id, Close{fence, Disposition::TestingDesk, std::nullopt, QString()}));
        const auto view = m_desk->view(id);
        QCOMPARE(view.closed->disposition, Disposition::TestingDesk);
        QCOMPARE(view.closed->by.id, m_desk->nurse.id);
        QVERIFY(!view.owner);
        QVERIFY(!view.waitingSince);
        const auto event = std::get<Event>(m_desk->bodies(id).back());
        QCOMPARE(event.what, EventKind::Closed);
        QCOMPARE(event.detail, QStringLiteral("testing_desk"));
    }

    void closing_at_emergency_and_high_needs_a_next_contact_or_a_reason()
    {
        for (const RiskLevel level : {RiskLevel::Emergency, RiskLevel::High}) {
            const auto id = m_desk->open(level);
            const auto fence = m_desk->takeOver(m_desk->nurse, id);
            Close close{fence, Disposition::Physician, std::nullopt, QStringLiteral(" ")};
            QCOMPARE(problemOf(m_desk->apply(m_desk->nurse, id, close)).code, QStringLiteral("close.reason_missing"));
            close.nextContact = m_desk->now;
            QCOMPARE(problemOf(m_desk->apply(m_desk->nurse, id, close)).code,
                     QStringLiteral("close.next_contact_past"));
            close.nextContact = m_desk->now.addDays(1);
            QVERIFY(m_desk->apply(m_desk->nurse, id, close));
            QCOMPARE(m_desk->row(id).closed->nextContact, close.nextContact);
        }
    }

    void the_reason_for_closing_stays_as_a_note()
    {
        const auto id = m_desk->open(RiskLevel::High);
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        const auto done = m_desk->apply(
            m_desk->nurse, id, Close{fence, Disposition::AmbulanceCalled, std::nullopt, QStringLiteral("救急隊到着")});
        QVERIFY(done->entry);
        const auto bodies = m_desk->bodies(id);
        QCOMPARE(std::get<Note>(bodies.at(bodies.size() - 2)).text, QStringLiteral("救急隊到着"));
    }

    void closing_waits_for_messages_under_way()
    {
        const auto id = m_desk->open(RiskLevel::Low);
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        const auto conversation = m_desk->row(id).conversation;
        m_desk->write([&](store::Transaction &tx) {
            return tx.execute("INSERT INTO outbound (id, account, conversation, retry_key, messages, urgent, state, "
                              "attempts, next_at, created_at) VALUES ('1', 'a', $1, 'r', '[]', 0, 'waiting', 0, 0, 0)",
                              {conversation.text()});
        });
        const Close close{fence, Disposition::SelfCare, std::nullopt, QString()};
        QCOMPARE(problemOf(m_desk->apply(m_desk->nurse, id, close)).code, QStringLiteral("close.messages_under_way"));
        m_desk->write([](store::Transaction &tx) { return tx.execute("UPDATE outbound SET state = 'unknown'"); });
        QVERIFY(m_desk->apply(m_desk->nurse, id, close));
    }

    void closing_ends_the_waiting_for_an_answer_and_counts_nothing_as_unread()
    {
        const auto id = m_desk->open(RiskLevel::Low);
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        QVERIFY(m_desk->apply(m_desk->nurse, id, m_desk->replyWith(fence, id)));
        QVERIFY(m_desk->row(id).safety.askedAt);
        m_desk->residentSays(id, QStringLiteral("ありがとう"));
        QVERIFY(m_desk->apply(m_desk->nurse, id, m_desk->replyWith(fence, id)));
        m_desk->residentSays(id, QStringLiteral("はい"));
        QCOMPARE(m_desk->view(id).unread, 1);
        m_desk->write([&](store::Transaction &tx) {
            auto row = *store::findConsultation(tx, id);
            row.safety.askedAt = m_desk->now;
            store::saveConsultation(tx, row);
            return true;
        });
        QVERIFY(m_desk->apply(m_desk->nurse, id, Close{fence, Disposition::SelfCare, std::nullopt, QString()}));
        QVERIFY(!m_desk->row(id).safety.askedAt);
        QCOMPARE(m_desk->view(id).unread, 0);
    }

    void a_record_that_is_too_long_closes_nothing()
    {
        const auto id = m_desk->open(RiskLevel::Low);
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        const Close close{fence, Disposition::SelfCare, std::nullopt, QString(maxNoteUnits + 1, QLatin1Char('a'))};
        QCOMPARE(problemOf(m_desk->apply(m_desk->nurse, id, close)).code, QStringLiteral("text.invalid"));
        QVERIFY(!m_desk->view(id).closed);
    }

    void what_is_closed_takes_no_more_commands()
    {
        const auto id = m_desk->open(RiskLevel::Low);
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        const Close close{fence, Disposition::SelfCare, std::nullopt, QString()};
        QVERIFY(m_desk->apply(m_desk->nurse, id, close));
        const Reply reply = m_desk->replyWith(fence, id);
        for (const ConsultationCommand &command :
             {ConsultationCommand(close), ConsultationCommand(TakeOver{}), ConsultationCommand(reply)})
            QCOMPARE(problemOf(m_desk->apply(m_desk->nurse, id, command)).code, QStringLiteral("consultation.closed"));
    }

    // Returning and lapsing
    void returning_keeps_the_residents_place_in_line()
    {
        const auto id = m_desk->open(RiskLevel::High);
        const auto since = m_desk->row(id).waitingSince;
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        m_desk->now = m_desk->now.addSecs(60);
        QVERIFY(m_desk->apply(m_desk->nurse, id, Return{fence}));
        QVERIFY(!m_desk->row(id).owner);
        QCOMPARE(m_desk->row(id).waitingSince, since);
        QCOMPARE(m_desk->events(id).last(), EventKind::Returned);
    }

    void only_its_holder_returns_or_closes()
    {
        const auto id = m_desk->open(RiskLevel::Low);
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        QCOMPARE(problemOf(m_desk->apply(m_desk->colleague, id, Return{fence})).code, QStringLiteral("lease.stale"));
        QCOMPARE(problemOf(m_desk->apply(m_desk->nurse, id, Return{fence + 1})).code, QStringLiteral("lease.stale"));
    }

    void lapsed_leases_go_back_to_waiting_with_their_history()
    {
        const auto emergency = m_desk->open(RiskLevel::Emergency);
        const auto high = m_desk->open(RiskLevel::High);
        m_desk->takeOver(m_desk->nurse, emergency);
        m_desk->takeOver(m_desk->nurse, high);
        m_desk->now = m_desk->now.addSecs(120);
        const auto lapse = [&](store::Transaction &tx) { return lapseLeases(tx, m_desk->now); };
        QCOMPARE(m_desk->write(lapse), 1);
        QCOMPARE(m_desk->write(lapse), 0);
        QVERIFY(!m_desk->row(emergency).owner);
        QVERIFY(m_desk->row(high).owner);
        QCOMPARE(m_desk->events(emergency).last(), EventKind::LeaseLapsed);
        QCOMPARE(std::get<Event>(m_desk->bodies(emergency).back()).by->id, m_desk->nurse.id);
    }

    void every_change_grows_the_revision()
    {
        const auto id = m_desk->open(RiskLevel::Low);
        qint64 revision = m_desk->row(id).revision;
        const auto grew = [&] { return m_desk->row(id).revision > std::exchange(revision, m_desk->row(id).revision); };
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        QVERIFY(grew());
        QVERIFY(renew(m_desk->nurse, id, fence));
        QVERIFY(grew());
        QVERIFY(m_desk->apply(m_desk->nurse, id, AddNote{fence, QStringLiteral("メモ")}));
        QVERIFY(grew());
        QVERIFY(m_desk->apply(m_desk->nurse, id, m_desk->replyWith(fence, id)));
        QVERIFY(grew());
        QVERIFY(m_desk->apply(m_desk->nurse, id, Return{fence}));
        QVERIFY(grew());
    }

private:
    tl::expected<std::optional<Done>, Problem> next(const StaffProfile &who)
    {
        return m_desk->write([&](store::Transaction &tx) { return takeNext(tx, m_desk->context(who)); });
    }

    CommandOutcome renew(const StaffProfile &who, const ConsultationId &id, qint64 fence)
    {
        return m_desk->write(
            [&](store::Transaction &tx) { return renewLease(tx, m_desk->context(who), id, LeaseRenewal{fence}); });
    }

    std::unique_ptr<DeskFixture> m_desk;
};

MADO_TEST(CommandsTest)

} // namespace mado::desk

#include "commands_test.moc"
