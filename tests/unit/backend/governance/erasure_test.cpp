// SPDX-License-Identifier: GPL-3.0-or-later
#include "closing_office.h"
#include "tests/support/runner.h"

#include <QDir>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;
using test::canary;

namespace {

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
                              u"statistics_settled"_s,
                              u"statistics_standing"_s,
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

/// What the run deletes, and what it says of that.
class ErasureTest : public QObject, private test::ClosingOffice
{
    Q_OBJECT

    /// Everybody was invited to a round, is asked every day, and wants to be reminded of a lesson.
    void askedBeforeTheEnd()
    {
        write([](store::Transaction &tx) {
            tx.execute("INSERT INTO survey_round (id, account, revision, state, opens_at, closes_at, body) "
                       "VALUES ('r', 'a', 1, 'closed', 0, 1, '{}')");
            tx.execute("INSERT INTO learning_item (id, account, revision, state, body) "
                       "VALUES ('i', 'a', 1, 'draft', '{}')");
            tx.execute("INSERT INTO survey_invitation (round, conversation, at) SELECT 'r', id, 0 FROM conversation");
            tx.execute("INSERT INTO follow_up (conversation, account, hour, since, level) "
                       "SELECT id, 'a', 8, 0, 4 FROM conversation");
            tx.execute("INSERT INTO follow_up_plan (account, day, conversation, hour, state) "
                       "SELECT 'a', '2020-06-17', id, 8, 'planned' FROM conversation");
            tx.execute("INSERT INTO learning_reminder (item, conversation, state) "
                       "SELECT 'i', id, 'waiting' FROM conversation");
            return true;
        });
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

    void the_run_goes_on_where_a_killed_process_left_it()
    {
        for (int i = 0; i < 40; ++i)
            resident(canary + QString::number(i));
        askedBeforeTheEnd();
        for (const char *filled :
             {"SELECT COUNT(*) FROM medicine_request", "SELECT COUNT(*) FROM announcement_recipient",
              "SELECT COUNT(*) FROM survey_invitation", "SELECT COUNT(*) FROM follow_up",
              "SELECT COUNT(*) FROM follow_up_plan", "SELECT COUNT(*) FROM learning_reminder",
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

    void the_key_of_the_backups_goes_with_the_data_and_a_rehearsal_leaves_it()
    {
        int destroyed = 0;
        m_services->destroyBackupKey = [&] { return ++destroyed > 0; };
        const Disposal rehearsed = now(finished(proposal({}, true)));
        QCOMPARE(destroyed, 0);
        QVERIFY(!rehearsed.certificate->backupKeyDestroyed);
        const Disposal done = now(finished(proposal()));
        QCOMPARE(destroyed, 1);
        QCOMPARE(done.certificate->backupKeyDestroyed, std::optional(true));
        QVERIFY(isGenuine(done));
        Disposal changed = done;
        changed.certificate->backupKeyDestroyed = false;
        QVERIFY(!isGenuine(changed));
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
        QCOMPARE(rows("SELECT COUNT(*) FROM audit_record WHERE subject = '1' AND label = 'transit_copies' "
                      "AND reason = 'clock' AND staff IS NULL"),
                 qint64(1));
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
};

MADO_TEST(ErasureTest)

} // namespace mado::governance

#include "erasure_test.moc"
