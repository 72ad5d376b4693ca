// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/disposal_run.h"
#include "backend/governance/duties.h"
#include "backend/governance/export.h"
#include "backend/governance/provisions.h"
#include "backend/store/disposal_rows.h"
#include "backend/store/end_of_intake.h"
#include "backend/store/erasure.h"
#include "backend/store/postgres_database.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/canaries.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);
const QString canary = u"みかん色の四十雀"_s;

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
};

QString codeOf(const auto &outcome) { return outcome ? QString() : outcome.error().code; }

/// Every table of ours that holds nothing of residents; a new one has to be put here or into the erasure.
const QStringList ofTheOffice{u"counter"_s,
                              u"survey_round"_s,
                              u"survey_question_count"_s,
                              u"follow_up_switch"_s,
                              u"learning_item"_s,
                              u"learning_view"_s,
                              u"learning_seed"_s,
                              u"staff"_s,
                              u"sign_in_failure"_s,
                              u"command"_s,
                              u"session_tokens"_s,
                              u"second_factor"_s,
                              u"recovery_code"_s,
                              u"enrolment"_s,
                              u"provider_token_seen"_s,
                              u"team"_s,
                              u"staff_team"_s,
                              u"shift"_s,
                              u"invitation"_s,
                              u"staff_change"_s,
                              u"tenant"_s,
                              u"sealing"_s,
                              u"canned_reply"_s,
                              u"console_seen"_s,
                              u"page"_s,
                              u"wait_sample"_s,
                              u"statistics_release"_s,
                              u"statistics_table"_s,
                              u"statistics_series"_s,
                              u"statistics_withdrawal"_s,
                              u"faq_entry"_s,
                              u"faq_version"_s,
                              u"audit_record"_s,
                              u"audit_head"_s,
                              u"audit_anchor"_s,
                              u"agreement"_s,
                              u"provision"_s,
                              u"provision_export"_s,
                              u"service_closing"_s,
                              u"announcement"_s,
                              u"announcement_batch"_s,
                              u"line_quota"_s,
                              u"report"_s,
                              u"disposal"_s,
                              u"retention_hold"_s,
                              u"duty"_s,
                              u"schema_version"_s,
                              u"made_account"_s,
                              u"made_account_version"_s};

} // namespace

class DisposalTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    test::PostgresCluster m_cluster;
    bool m_postgres = false;
    bool m_started = false;
    QString m_place;
    std::unique_ptr<store::Database> m_database;
    FixedClock m_clock;
    const audit::Recorder m_audit{audit::Seal::ofTheMoment()};
    std::unique_ptr<identity::Sessions> m_sessions;
    std::unique_ptr<identity::Authenticator> m_authenticator;
    std::unique_ptr<GovernanceServices> m_services;
    const StaffProfile m_proposer{StaffId::random(), u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s};
    const StaffProfile m_second{StaffId::random(), u"K-2"_s, u"情報"_s, Role::Administrator, u"14"_s};
    const StaffProfile m_nurse{StaffId::random(), u"K-3"_s, u"佐伯"_s, Role::Nurse, u"14"_s};
    std::optional<AgreementId> m_agreement;

    template <class Work> auto write(Work work) { return m_database->write(std::move(work)).value(); }
    Officer as(const StaffProfile &who) const { return {*m_services, who, m_clock.time}; }

    void open()
    {
        m_database.reset();
        m_database = m_postgres ? std::move(*store::openPostgres(m_place))
                                : std::move(*store::openSqlite(m_place, {.durable = false}));
        m_sessions = std::make_unique<identity::Sessions>(*m_database, m_clock, About{});
        m_authenticator = std::make_unique<identity::Authenticator>(*m_sessions);
        m_services.reset(
            new GovernanceServices{*m_database,
                                   m_clock,
                                   *m_authenticator,
                                   m_audit,
                                   Policies::load(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/policies")).value(),
                                   {{account, u"14"_s}},
                                   {},
                                   true});
    }
    DisposalProposal proposal(const QList<DataCategory> &kept = {}, bool rehearsal = false) const
    {
        DisposalProposal proposal{*m_agreement, u"厚生労働省"_s, QDate(2020, 6, 15), u"健感発0615第1号"_s,
                                  {},           rehearsal};
        for (const DataCategory category : disposableCategories())
            proposal.choices.append(
                {category, !kept.contains(category), kept.contains(category) ? u"文書管理規程 第20条"_s : QString()});
        return proposal;
    }
    auto proposed(const DisposalProposal &what)
    {
        return write([&](store::Transaction &tx) { return propose(tx, as(m_proposer), what); });
    }
    Disposal now(const DisposalId &id)
    {
        return *write([&](store::Transaction &tx) { return store::findDisposal(tx, id); });
    }
    auto confirmed(const StaffProfile &who, const DisposalId &id)
    {
        return write([&](store::Transaction &tx) { return confirm(tx, as(who), id, {now0(tx, id), {}}); });
    }
    static qint64 now0(store::Transaction &tx, const DisposalId &id) { return store::findDisposal(tx, id)->revision; }
    auto noted(const DisposalId &id, DisposalNoteKind kind, std::optional<QDate> on = {})
    {
        return write([&](store::Transaction &tx) {
            return note(tx, as(m_proposer), id, {now0(tx, id), kind, *m_agreement, on, u"理由"_s});
        });
    }
    void resident(const QString &what = canary)
    {
        write([&](store::Transaction &tx) {
            test::keepCanary(tx, account, m_nurse.id, what, m_clock.time.addDays(-3));
            return true;
        });
    }
    /// Each pass is a process of its own: nothing is known but what the database says.
    void pass(int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            DisposalRun(*m_services).tick();
            m_clock.time = m_clock.time.addSecs(5);
        }
    }
    DisposalId waiting(const DisposalProposal &what)
    {
        const DisposalId id = proposed(what).value();
        return confirmed(m_second, id).value();
    }
    DisposalId finished(const DisposalProposal &what)
    {
        const DisposalId id = waiting(what);
        noted(id, DisposalNoteKind::NothingOwed).value();
        noted(id, DisposalNoteKind::Asked).value();
        m_clock.time = m_clock.time.addSecs(qint64(disposalCancelHours) * 3600);
        pass(60);
        return id;
    }
    qint64 rows(const char *sql)
    {
        return write([&](store::Transaction &tx) { return tx.query(sql).at(0).integer(0); });
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
        m_postgres = postgres;
        if (postgres && !m_started && !(m_started = m_cluster.start()))
            QSKIP(qPrintable(m_cluster.why()));
        m_place = postgres ? m_cluster.freshDatabase() : m_folder.filePath(randomIdText());
        m_clock.time = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
        open();
        write([&](store::Transaction &tx) {
            for (const StaffProfile &who : {m_proposer, m_second, m_nurse})
                store::insertStaff(tx, who, u"-"_s, m_clock.time);
            m_agreement = recordAgreement(tx, as(m_proposer),
                                          {u"厚生労働省"_s,
                                           RecipientKind::State,
                                           ProvisionPurpose::InfectionControl,
                                           u"対応策の検討"_s,
                                           {DataSet::HealthAnswers},
                                           QDate(2020, 3, 30),
                                           std::nullopt,
                                           true,
                                           u"対策の終了後、速やかに廃棄"_s,
                                           QString::fromLatin1(QByteArray(recipientKeyBytes, '\7').toBase64())})
                              .value();
            return true;
        });
    }

    void whoever_proposed_it_cannot_confirm_it()
    {
        const DisposalId id = proposed(proposal()).value();
        QCOMPARE(codeOf(confirmed(m_proposer, id)), u"disposal.own"_s);
        QVERIFY(confirmed(m_second, id));
        QCOMPARE(codeOf(confirmed(m_second, id)), u"disposal.state"_s);
        QCOMPARE(codeOf(proposed(proposal())), u"disposal.running"_s);
    }

    void for_72_hours_it_can_be_cancelled()
    {
        resident();
        const DisposalId id = waiting(proposal());
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

    void residents_hear_once_that_it_was_confirmed()
    {
        resident();
        const auto told = [&] { return rows("SELECT COUNT(*) FROM outbound WHERE messages LIKE '%6月20日%'"); };
        const DisposalId id = proposed(proposal()).value();
        QCOMPARE(told(), qint64(0));
        QVERIFY(confirmed(m_second, id));
        QCOMPARE(told(), qint64(1));
        QCOMPARE(codeOf(confirmed(m_second, id)), u"disposal.state"_s);
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
        QCOMPARE(codeOf(asked), u"disposal.frozen"_s);
    }

    void what_stays_needs_its_article()
    {
        DisposalProposal bare = proposal();
        bare.choices[2] = {bare.choices[2].category, false, {}};
        QCOMPARE(codeOf(proposed(bare)), u"body.invalid"_s);
        bare = proposal();
        bare.choices.removeLast();
        QCOMPARE(codeOf(proposed(bare)), u"body.invalid"_s);
        bare = proposal();
        bare.choices.append({DataCategory::Records, true, {}});
        QCOMPARE(codeOf(proposed(bare)), u"body.invalid"_s);
    }

    void what_is_held_is_not_deleted()
    {
        resident();
        const HoldId id = write([&](store::Transaction &tx) {
                              return hold(tx, as(m_proposer), {DataCategory::Consultations, u"訴訟のため"_s});
                          }).value();
        QCOMPARE(codeOf(proposed(proposal())), u"disposal.held"_s);
        QVERIFY(proposed(proposal({DataCategory::Consultations})));
        write([&](store::Transaction &tx) { return lift(tx, as(m_proposer), id); }).value();
        QVERIFY(!write([&](store::Transaction &tx) { return store::isHeld(tx, DataCategory::Consultations); }));
    }

    void the_run_goes_on_where_a_killed_process_left_it()
    {
        for (int i = 0; i < 40; ++i)
            resident(canary + QString::number(i));
        for (const char *filled :
             {"SELECT COUNT(*) FROM medicine_request", "SELECT COUNT(*) FROM announcement_recipient",
              "SELECT COUNT(*) FROM announcement_tester WHERE conversation IS NOT NULL"})
            QVERIFY2(rows(filled) > 0, filled);
        const DisposalId id = waiting(proposal());
        noted(id, DisposalNoteKind::NothingOwed).value();
        noted(id, DisposalNoteKind::Asked).value();
        m_clock.time = m_clock.time.addDays(4);
        for (int i = 0; i < 80 && now(id).state != DisposalState::Done; ++i) {
            pass();
            open();
        }
        const Disposal done = now(id);
        QCOMPARE(done.state, DisposalState::Done);
        for (const QString &table : store::tablesOfResidents()) {
            if (table != u"session"_s && table != u"break_glass"_s && table != u"reach"_s && table != u"feed"_s &&
                table != u"announcement_tester"_s)
                QCOMPARE(rows(qPrintable(u"SELECT COUNT(*) FROM "_s + table)), qint64(0));
        }
        QCOMPARE(rows("SELECT COUNT(*) FROM announcement_tester WHERE conversation IS NOT NULL"), qint64(0));
        for (const DisposedCount &count : done.certificate->erased) {
            if (count.category == DataCategory::HealthAnswers)
                QCOMPARE(count.count, qint64(40));
        }
        QVERIFY(done.certificate->spaceReleased);
    }

    void nothing_of_it_is_left_in_the_files()
    {
        if (m_postgres)
            QSKIP("the cluster's files are searched by the soak");
        resident();
        const auto found = [&] {
            QStringList names;
            for (const QFileInfo &info : QDir(m_folder.path()).entryInfoList({QFileInfo(m_place).fileName() + u'*'})) {
                QFile file(info.filePath());
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary.toUtf8()))
                    names.append(info.fileName());
            }
            return names;
        };
        QVERIFY(!found().isEmpty());
        QCOMPARE(now(finished(proposal())).state, DisposalState::Done);
        QCOMPARE(found(), QStringList());
    }

    void consultations_that_stay_lose_name_and_address()
    {
        resident();
        const Disposal done = now(finished(proposal({DataCategory::Consultations})));
        QCOMPARE(done.state, DisposalState::Done);
        QCOMPARE(rows("SELECT COUNT(*) FROM consultation"), qint64(1));
        QCOMPARE(rows("SELECT COUNT(*) FROM survey_response"), qint64(0));
        QCOMPARE(rows("SELECT COUNT(*) FROM conversation WHERE phone IS NULL AND line_user LIKE 'erased-%'"),
                 qint64(1));
        const auto stays = std::ranges::find_if(done.certificate->remained, [](const RemainingCount &remaining) {
            return remaining.category == DataCategory::Consultations;
        });
        QCOMPARE(stays->count, qint64(1));
        QCOMPARE(stays->basis, u"文書管理規程 第20条"_s);
    }

    void the_certificate_says_when_anything_of_it_was_changed()
    {
        resident();
        const DisposalId id = finished(proposal());
        Disposal done = now(id);
        QVERIFY(isGenuine(done));
        QVERIFY(noted(id, DisposalNoteKind::Disposed, QDate(2020, 6, 20)));
        QVERIFY(isGenuine(now(id)));
        done.certificate->erased[0].count += 1;
        QVERIFY(!isGenuine(done));
        done = now(id);
        done.proposal.announcedBy = u"だれか"_s;
        QVERIFY(!isGenuine(done));
    }

    void every_console_is_told_to_wipe_itself()
    {
        write([&](store::Transaction &tx) {
            m_sessions->open(tx, m_nurse, u"相談室 3番"_s);
            return true;
        });
        const Disposal done = now(finished(proposal()));
        QCOMPARE(done.certificate->consolesToCome, QStringList{u"相談室 3番 (K-3)"_s});
        QCOMPARE(rows("SELECT COUNT(*) FROM session WHERE state = 'wipe_ordered'"), qint64(1));
    }

    void a_rehearsal_goes_all_the_way_and_deletes_nothing()
    {
        resident();
        const DisposalId id = waiting(proposal({}, true));
        pass(10);
        const Disposal done = now(id);
        QCOMPARE(done.state, DisposalState::Done);
        QVERIFY(done.certificate->consolesToCome.isEmpty() && !done.certificate->spaceReleased);
        QCOMPARE(rows("SELECT COUNT(*) FROM survey_response"), qint64(1));
        QVERIFY(!write([](store::Transaction &tx) { return store::intakeStopped(tx); }));
    }

    void clocks_take_what_is_settled_and_old()
    {
        resident();
        m_clock.time = m_clock.time.addDays(40);
        const HoldId id = write([&](store::Transaction &tx) {
                              return hold(tx, as(m_proposer), {DataCategory::TransitCopies, u"調査のため"_s});
                          }).value();
        pass();
        QCOMPARE(rows("SELECT COUNT(*) FROM faq_question"), qint64(1));
        write([&](store::Transaction &tx) { return lift(tx, as(m_proposer), id); }).value();
        const auto lines = write([&](store::Transaction &tx) { return disposalsFor(tx, as(m_proposer)).lines; });
        const auto copies = std::ranges::find_if(
            lines, [](const RetentionLine &line) { return line.category == DataCategory::TransitCopies; });
        QCOMPARE(copies->due, qint64(1));
        pass();
        QCOMPARE(rows("SELECT COUNT(*) FROM faq_question"), qint64(0));
        QCOMPARE(rows("SELECT COUNT(*) FROM raw_event"), qint64(1)); // not worked off yet
        QCOMPARE(rows("SELECT COUNT(*) FROM survey_response"), qint64(1));
    }

    void every_table_is_known_to_the_run()
    {
        if (m_postgres)
            QSKIP("the same tables");
        const auto names = write([](store::Transaction &tx) {
            QStringList all;
            for (const store::Row &row : tx.query("SELECT name FROM sqlite_master WHERE type = 'table' "
                                                  "AND name NOT LIKE 'sqlite%'"))
                all.append(row.text(0));
            return all;
        });
        for (const QString &name : names)
            QVERIFY2(store::tablesOfResidents().contains(name) || ofTheOffice.contains(name), qPrintable(name));
    }

    void a_consent_taken_back_by_staff_counts_at_once()
    {
        resident();
        const auto id = write([](store::Transaction &tx) {
            return *ConsultationId::from(tx.query("SELECT id FROM consultation").at(0).text(0));
        });
        const auto take = [&](const QString &purpose) {
            return write([&](store::Transaction &tx) { return withdrawConsent(tx, as(m_nurse), id, {purpose}); });
        };
        QCOMPARE(codeOf(take(u"use_moon"_s)), u"body.invalid"_s);
        QVERIFY(take(u"use_national"_s));
        QCOMPARE(rows("SELECT granted FROM consent WHERE purpose = 'use_national'"), qint64(0));
        const auto given = write([&](store::Transaction &tx) {
            return store::answersGiven(tx, account, m_clock.time.addDays(-9), m_clock.time, u"use_national"_s);
        });
        QCOMPARE(boundedBy(People::Consenting, given).people, 0);
    }

    void a_duty_is_answered_once()
    {
        const auto id = write([&](store::Transaction &tx) {
                            return recordDuty(tx, as(m_proposer),
                                              {DutyKind::Disclosure, u"R-20418"_s, u"回答の開示"_s, QDate(2020, 6, 16),
                                               QDate(2020, 7, 1)});
                        }).value();
        const auto say = [&](qint64 revision) {
            return write([&](store::Transaction &tx) {
                return answerDuty(tx, as(m_second), id, {revision, true, u"開示"_s});
            });
        };
        QVERIFY(say(1));
        QCOMPARE(codeOf(say(1)), u"duty.changed"_s);
        QCOMPARE(codeOf(say(2)), u"duty.state"_s);
    }
};

MADO_TEST(DisposalTest)

} // namespace mado::governance

#include "disposal_test.moc"
