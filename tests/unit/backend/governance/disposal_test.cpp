// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/governance_rows.h"
#include "backend/store/provision_file_rows.h"
#include "closing_office.h"
#include "tests/support/runner.h"

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;
using test::refusalOf;

/// The run as people lead it.
class DisposalTest : public QObject, private test::ClosingOffice
{
    Q_OBJECT

    /// What a standing provision under the agreement has just made.
    RegisterEntry exported()
    {
        const StaffName by{m_proposer.id, m_proposer.name, m_proposer.role};
        const Provision provision{.id = ProvisionId::random(),
                                  .revision = 1,
                                  .request = {*m_agreement,
                                              u"14"_s,
                                              DataSet::HealthAnswers,
                                              {Ground::Consent},
                                              {u"record"_s},
                                              QDate(2020, 6, 1),
                                              QDate(2020, 6, 30),
                                              QDate(2020, 7, 30),
                                              u"協定"_s},
                                  .state = ProvisionState::Approved,
                                  .decision = {Outcome::Permitted, QDate(2020, 6, 17), {}},
                                  .requestedBy = by,
                                  .requestedAt = m_clock.time,
                                  .decidedBy = by,
                                  .decidedAt = m_clock.time,
                                  .decidedWhy = {}};
        RegisterEntry entry{.id = ProvisionExportId::random(),
                            .provision = provision.id,
                            .at = m_clock.time,
                            .by = by,
                            .approvedBy = by,
                            .recipient = u"厚生労働省"_s,
                            .people = 1,
                            .leftOut = 0,
                            .rows = 1,
                            .digest = {},
                            .rule = {},
                            .waiting = true};
        write([&](store::Transaction &tx) {
            store::putProvision(tx, provision);
            store::insertExport(tx, entry);
            store::keepFile(tx, {entry.id, provision.id, provision.request.usableUntil, 0}, "sealed");
            return true;
        });
        return entry;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgres") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, postgres);
        begin(postgres);
    }

    void whoever_proposed_it_cannot_confirm_it()
    {
        const DisposalId id = proposed(proposal()).value();
        QCOMPARE(refusalOf(confirmed(m_proposer, id)), u"disposal.own"_s);
        QCOMPARE(rows("SELECT COUNT(*) FROM audit_record WHERE action = 'disposal.confirm.refused' "
                      "AND reason = 'disposal.own'"),
                 qint64(1));
        QVERIFY(confirmed(m_second, id));
        QCOMPARE(refusalOf(confirmed(m_second, id)), u"disposal.state"_s);
        QCOMPARE(refusalOf(proposed(proposal())), u"disposal.running"_s);
    }

    void for_72_hours_it_can_be_cancelled()
    {
        resident();
        const DisposalId id = waiting(proposal());
        QCOMPARE(*now(id).cancellableUntil, m_clock.time.addSecs(72 * 3600));
        m_clock.time = now(id).cancellableUntil->addSecs(-60);
        pass(3);
        QCOMPARE(now(id).state, DisposalState::Waiting);
        QVERIFY(write([&](store::Transaction &tx) {
            return cancel(tx, as(m_second), id, {now0(tx, id), u"対策が延長された"_s});
        }));
        m_clock.time = m_clock.time.addDays(9);
        pass(3);
        QCOMPARE(now(id).state, DisposalState::Cancelled);
        QCOMPARE(rows("SELECT COUNT(*) FROM survey_response"), qint64(1));
    }

    void nothing_goes_before_recipients_were_asked_and_the_owed_file_was_given()
    {
        resident();
        const DisposalId id = waiting(proposal());
        m_clock.time = m_clock.time.addDays(4);
        pass(5);
        QCOMPARE(now(id).state, DisposalState::Frozen);
        QVERIFY(noted(id, DisposalNoteKind::Asked));
        pass(5);
        QCOMPARE(now(id).state, DisposalState::Frozen);
        QCOMPARE(rows("SELECT COUNT(*) FROM survey_response"), qint64(1));
        QVERIFY(noted(id, DisposalNoteKind::NothingOwed));
        pass(60);
        QCOMPARE(now(id).state, DisposalState::Done);
    }

    void an_owed_file_that_nobody_fetched_was_not_given()
    {
        resident();
        const DisposalId id = waiting(proposal());
        noted(id, DisposalNoteKind::Asked).value();
        m_clock.time = m_clock.time.addDays(4);
        pass();
        QCOMPARE(now(id).state, DisposalState::Frozen);
        RegisterEntry entry = exported();
        pass(5);
        QCOMPARE(now(id).state, DisposalState::Frozen);
        QCOMPARE(rows("SELECT COUNT(*) FROM provision_file"), qint64(1));
        entry.fetchedAt = m_clock.time;
        write([&](store::Transaction &tx) {
            store::saveExport(tx, entry);
            return true;
        });
        pass(60);
        QCOMPARE(now(id).state, DisposalState::Done);
        QCOMPARE(rows("SELECT COUNT(*) FROM provision_file"), qint64(0));
        QVERIFY(!write([&](store::Transaction &tx) { return store::findExport(tx, entry.id); })->waiting);
    }

    void residents_hear_once_that_it_was_confirmed()
    {
        resident();
        const auto told = [&] { return rows("SELECT COUNT(*) FROM outbound WHERE messages LIKE '%6月20日%'"); };
        const DisposalId id = proposed(proposal()).value();
        QCOMPARE(told(), qint64(0));
        QVERIFY(confirmed(m_second, id));
        QCOMPARE(told(), qint64(1));
        QCOMPARE(refusalOf(confirmed(m_second, id)), u"disposal.state"_s);
        m_clock.time = m_clock.time.addDays(4);
        pass(3);
        QCOMPARE(now(id).state, DisposalState::Frozen);
        QCOMPARE(told(), qint64(1));
    }

    void a_rehearsal_tells_nobody()
    {
        resident();
        const qint64 before = rows("SELECT COUNT(*) FROM outbound");
        waiting(proposal({}, true));
        QCOMPARE(rows("SELECT COUNT(*) FROM outbound"), before);
    }

    void from_the_freeze_on_nothing_is_taken()
    {
        const auto stopped = [&] { return write([](store::Transaction &tx) { return store::intakeStopped(tx); }); };
        const DisposalId id = waiting(proposal());
        QVERIFY(!stopped());
        m_clock.time = m_clock.time.addDays(4);
        pass();
        QCOMPARE(now(id).state, DisposalState::Frozen);
        QVERIFY(stopped());
        noted(id, DisposalNoteKind::NothingOwed).value();
        noted(id, DisposalNoteKind::Asked).value();
        pass(60);
        QCOMPARE(now(id).state, DisposalState::Done);
        QVERIFY(stopped());
    }

    void once_measures_ended_nothing_new_can_be_asked_for()
    {
        finished(proposal());
        const auto asked = write([&](store::Transaction &tx) {
            return request(tx, as(m_proposer),
                           {*m_agreement,
                            u"14"_s,
                            DataSet::HealthAnswers,
                            {Ground::Consent, Ground::NoUnjustHarm},
                            {u"record"_s},
                            QDate(2020, 6, 1),
                            QDate(2020, 6, 17),
                            QDate(2020, 6, 30),
                            u"協定"_s});
        });
        QCOMPARE(refusalOf(asked), u"disposal.frozen"_s);
    }

    void what_stays_needs_its_article()
    {
        DisposalProposal bare = proposal();
        bare.choices[2] = {bare.choices[2].category, false, {}};
        QCOMPARE(refusalOf(proposed(bare)), u"body.invalid"_s);
        bare = proposal();
        bare.choices.removeLast();
        QCOMPARE(refusalOf(proposed(bare)), u"body.invalid"_s);
        bare = proposal();
        bare.choices.append({DataCategory::Records, true, {}});
        QCOMPARE(refusalOf(proposed(bare)), u"body.invalid"_s);
    }

    void what_is_held_is_not_deleted()
    {
        resident();
        const HoldId id = write([&](store::Transaction &tx) {
                              return hold(tx, as(m_proposer), {DataCategory::Consultations, u"訴訟のため"_s});
                          }).value();
        QCOMPARE(refusalOf(proposed(proposal())), u"disposal.held"_s);
        QVERIFY(proposed(proposal({DataCategory::Consultations})));
        write([&](store::Transaction &tx) { return lift(tx, as(m_proposer), id); }).value();
        QVERIFY(!write([&](store::Transaction &tx) { return store::isHeld(tx, DataCategory::Consultations); }));
    }
};

MADO_TEST(DisposalTest)

} // namespace mado::governance

#include "disposal_test.moc"
