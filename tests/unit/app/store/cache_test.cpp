// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cache.h"
#include "app/store/database.h"
#include "app/store/draft_rows.h"
#include "app/store/faults.h"
#include "app/store/migrations.h"
#include "app/store/outbox_rows.h"
#include "app/store/quarantine_rows.h"
#include "app/store/queue_rows.h"
#include "app/store/retention.h"
#include "app/store/secret_rows.h"
#include "app/store/transcript_rows.h"
#include "contract/codecs.h"
#include "tests/support/desk_samples.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace mado;
using namespace mado::test;

namespace {

const Draft typed{QStringLiteral("下書き-canary-7431"), 3, QDateTime(QDate(2020, 4, 10), QTime(9, 0), Qt::UTC)};

ConversationId conversationOf(const char *consultation)
{
    return *ConversationId::from(QStringLiteral("v-") + QString::fromLatin1(consultation));
}

/// Plain SQL on the file, as somebody with the disk but without the key would.
void tamper(const QString &file, const QStringList &statements)
{
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

QStringList schemaOf(const QString &file)
{
    QStringList sql;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("schema"));
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(QStringLiteral("SELECT type || name || coalesce(sql, '') FROM sqlite_master ORDER BY 1"),
                        database);
        while (query.next())
            sql.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("schema"));
    return sql;
}

QByteArray contentOf(const QString &file)
{
    QFile read(file);
    return read.open(QFile::ReadOnly) ? read.readAll() : QByteArray();
}

} // namespace

class CacheTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_key;
    std::shared_ptr<Cache> m_cache;

    QString file() const { return m_folder->filePath(QStringLiteral("cache.sqlite")); }
    Result<std::shared_ptr<Cache>> opened(const QByteArray &key)
    {
        const auto future = Cache::open(file(), key);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
            return fail(AppError::Kind::Store, QStringLiteral("no answer"));
        return future.result();
    }
    void open()
    {
        m_cache.reset();
        const auto result = opened(m_key);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        m_cache = *result;
    }
    template <class F> auto did(F work)
    {
        const auto future = m_cache->run(std::move(work));
        const bool finished = QTest::qWaitFor([&] { return future.isFinished(); }, 10000);
        if (!finished)
            qFatal("the cache gave no answer");
        return future.result();
    }
    void fill()
    {
        did([](Tx &tx) {
            applySync(tx, batch(5, {owned(consultation())}));
            applyTranscript(tx, {conversationOf("c1"),
                                 2,
                                 false,
                                 {entry("e1", 1, ResidentText{QStringLiteral("本文-canary-7431")})},
                                 {}});
            saveDraft(tx, consultationId(), typed);
            enqueue(tx, {CommandKey::random(), consultationId(), AddNote{7, QStringLiteral("メモ-canary-7431")},
                         typed.savedAt});
            keepSession(tx, granted());
            quarantine(tx,
                       {QStringLiteral("entry"),
                        QStringLiteral("e9"),
                        {QStringLiteral("body"), QStringLiteral("?")},
                        {{QStringLiteral("text"), QStringLiteral("raw-canary-7431")}}},
                       conversationOf("c1"));
        });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_key = Sealer::randomKey();
        open();
    }
    void cleanup() { m_cache.reset(); }

    void no_personal_words_stand_in_any_file()
    {
        fill();
        QDir folder(m_folder->path());
        QVERIFY(folder.entryList(QDir::Files).size() >= 2); // the log is there while it is open
        for (int round = 0; round < 2; ++round) {
            for (const QString &name : folder.entryList(QDir::Files)) {
                const QByteArray bytes = contentOf(folder.filePath(name));
                QVERIFY2(!bytes.contains("canary"), qPrintable(name));
                QVERIFY2(!bytes.contains("K-30417"), qPrintable(name));
            }
            m_cache.reset();
        }
    }
    void everything_is_there_after_reopening()
    {
        fill();
        open();
        const auto row = did([](Tx &tx) { return findConsultation(tx, consultationId()); });
        QVERIFY(row && *row);
        QCOMPARE(**row, owned(consultation()));
        QCOMPARE(did([](Tx &tx) { return findDraft(tx, consultationId()); }).value(), std::optional(typed));
        QCOMPARE(did([](Tx &tx) { return syncProgress(tx).cursor; }).value(), qint64(5));
        QCOMPARE(did([](Tx &tx) { return transcriptCursor(tx, conversationOf("c1")); }).value(), qint64(2));
        QCOMPARE(did([](Tx &tx) { return allOutbox(tx).size(); }).value(), qsizetype(1));
        SessionGranted kept = granted();
        kept.token.clear(); // the short-lived one stays in memory
        QCOMPARE(did([](Tx &tx) { return keptSession(tx); }).value(), std::optional(kept));
    }
    void another_key_is_refused_and_the_file_stays_as_it_is()
    {
        fill();
        m_cache.reset();
        const QByteArray before = contentOf(file());
        const auto refused = opened(Sealer::randomKey());
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.startsWith(QLatin1String(faults::cacheWrongKey)));
        QCOMPARE(contentOf(file()), before);
    }
    void a_newer_cache_is_refused_and_kept()
    {
        m_cache.reset();
        tamper(file(), {QStringLiteral("PRAGMA user_version=999")});
        const QByteArray before = contentOf(file());
        const auto refused = opened(m_key);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.startsWith(QLatin1String(faults::cacheNewer)));
        QCOMPARE(contentOf(file()), before);
    }
    void a_damaged_cache_is_refused_and_kept()
    {
        m_cache.reset();
        QFile damaged(file());
        QVERIFY(damaged.open(QFile::WriteOnly));
        damaged.write(QByteArray(8192, 'x'));
        damaged.close();
        const auto refused = opened(m_key);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.startsWith(QLatin1String(faults::cacheUnreadable)));
        QCOMPARE(contentOf(file()), QByteArray(8192, 'x'));
    }
    void two_consoles_do_not_share_a_cache()
    {
        const auto second = opened(m_key);
        QVERIFY(!second);
        QVERIFY(second.error().detail.startsWith(QLatin1String(faults::cacheInUse)));
    }
    void network_drives_are_recognised()
    {
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "CIFS", "fuse.sshfs"})
            QVERIFY2(isNetworkFileSystem(type), type);
        for (const char *type : {"ext4", "apfs", "NTFS", "btrfs", "tmpfs", "overlay", "fuse.ext4"})
            QVERIFY2(!isNetworkFileSystem(type), type);
    }
    void rows_moved_to_another_id_do_not_open_and_are_named()
    {
        did([](Tx &tx) { applySync(tx, batch(1, {consultation("c1"), consultation("c2"), consultation("c3")})); });
        m_cache.reset();
        tamper(file(), {QStringLiteral("UPDATE consultation SET id='x' WHERE id='c1'"),
                        QStringLiteral("UPDATE consultation SET id='c1' WHERE id='c2'"),
                        QStringLiteral("UPDATE consultation SET id='c2' WHERE id='x'")});
        open();
        QSignalSpy named(m_cache.get(), &Cache::unreadable);
        const auto rows = did(allConsultations);
        QCOMPARE(rows.value(), QList<Consultation>{consultation("c3")});
        QCOMPARE(named.count(), 2);
    }
    void a_migrated_file_equals_a_fresh_one()
    {
        m_cache.reset();
        const QStringList fresh = schemaOf(file());
        QVERIFY(!fresh.isEmpty());
        const QString old = m_folder->filePath(QStringLiteral("old.sqlite"));
        for (const CacheMigration &migration : cacheMigrations())
            tamper(old, statementsOf(migration));
        QCOMPARE(schemaOf(old), fresh);
    }
    void a_stale_revision_is_refused()
    {
        Consultation newer = consultation("c1", 9);
        newer.unread = 4;
        did([&](Tx &tx) { applySync(tx, batch(1, {newer})); });
        QSignalSpy published(m_cache.get(), &Cache::queueCommitted);
        did([](Tx &tx) { applyConsultation(tx, consultation("c1", 8)); });
        did([](Tx &tx) { applySync(tx, batch(2, {consultation("c1", 9)})); });
        QCOMPARE(published.count(), 0);
        QCOMPARE(did(allConsultations).value(), QList<Consultation>{newer});
    }
    void a_stale_entry_is_refused()
    {
        const auto taken = entry("e1", 4, Unsent{});
        did([&](Tx &tx) { applyEntry(tx, conversationOf("c1"), taken); });
        did([](Tx &tx) { applyEntry(tx, conversationOf("c1"), entry("e1", 3, ResidentText{QStringLiteral("old")})); });
        QCOMPARE(did([](Tx &tx) { return entriesOf(tx, conversationOf("c1")); }).value(), QList<Entry>{taken});
    }
    void rows_and_their_cursor_commit_together_or_not_at_all()
    {
        QSignalSpy published(m_cache.get(), &Cache::queueCommitted);
        const auto failed = did([](Tx &tx) {
            applySync(tx, batch(5, {consultation()}));
            tx.run("INSERT INTO nowhere VALUES (1)");
        });
        QVERIFY(!failed);
        QCOMPARE(static_cast<int>(failed.error().kind), static_cast<int>(AppError::Kind::Store));
        QCOMPARE(published.count(), 0);
        QVERIFY(did(allConsultations).value().isEmpty());
        QCOMPARE(did([](Tx &tx) { return syncProgress(tx).cursor; }).value(), qint64(0));
        did([](Tx &tx) { applySync(tx, batch(5, {consultation()})); });
        QCOMPARE(published.count(), 1);
        QCOMPARE(did([](Tx &tx) { return syncProgress(tx).cursor; }).value(), qint64(5));
    }
    void an_unreadable_row_is_kept_and_named_while_its_neighbours_are_applied()
    {
        SyncBatch mixed = batch(6, {consultation("c1")});
        const Quarantined bad{QStringLiteral("consultation"),
                              QStringLiteral("c2"),
                              {QStringLiteral("risk.byRules"), QStringLiteral("unknown word")},
                              {{QStringLiteral("id"), QStringLiteral("c2")}}};
        mixed.quarantined = {bad};
        QSignalSpy named(m_cache.get(), &Cache::quarantinedCommitted);
        did([&](Tx &tx) { applySync(tx, mixed); });
        QCOMPARE(named.count(), 1);
        QCOMPARE(did(allConsultations).value().size(), qsizetype(1));
        open();
        QCOMPARE(did(allQuarantined).value(), QList<Quarantined>{bad});
        did([](Tx &tx) { applySync(tx, batch(7, {consultation("c2", 2)})); });
        QVERIFY(did(allQuarantined).value().isEmpty());
    }
    void what_a_newer_console_can_read_leaves_the_quarantine()
    {
        const Quarantined readable{
            QStringLiteral("consultation"), QStringLiteral("c2"), {}, encode(consultation("c2"))};
        did([&](Tx &tx) { quarantine(tx, readable, std::nullopt); });
        did(retryQuarantined);
        QVERIFY(did(allQuarantined).value().isEmpty());
        QCOMPARE(did(allConsultations).value(), QList<Consultation>{consultation("c2")});
    }
    void a_row_that_left_the_scope_takes_its_transcript_along()
    {
        fill();
        SyncBatch left = batch(6, {});
        left.gone = {consultationId()};
        did([&](Tx &tx) { applySync(tx, left); });
        QVERIFY(did([](Tx &tx) { return entriesOf(tx, conversationOf("c1")); }).value().isEmpty());
        QVERIFY(did([](Tx &tx) { return findDraft(tx, consultationId()); }).value()); // never the draft
    }
    void a_transcript_stays_while_another_consultation_in_reach_needs_it()
    {
        fill();
        Consultation second = consultation("c2");
        second.conversation = conversationOf("c1");
        did([&](Tx &tx) { applySync(tx, batch(6, {second})); });
        SyncBatch left = batch(7, {});
        left.gone = {consultationId()};
        did([&](Tx &tx) { applySync(tx, left); });
        QVERIFY(!did([](Tx &tx) { return entriesOf(tx, conversationOf("c1")); }).value().isEmpty());
        left = batch(8, {});
        left.gone = {second.id};
        did([&](Tx &tx) { applySync(tx, left); });
        QVERIFY(did([](Tx &tx) { return entriesOf(tx, conversationOf("c1")); }).value().isEmpty());
    }
    void what_left_the_scope_is_not_even_quarantined()
    {
        const Quarantined odd{QStringLiteral("consultation"), consultationId().text(), {}, {}};
        did([&](Tx &tx) { quarantine(tx, odd, std::nullopt); });
        SyncBatch left = batch(6, {});
        left.gone = {consultationId()};
        did([&](Tx &tx) { applySync(tx, left); });
        QVERIFY(did(allQuarantined).value().isEmpty());
    }
    void an_unsent_message_leaves_no_copy_in_the_log()
    {
        did([](Tx &tx) { applyEntry(tx, conversationOf("c1"), entry("e1", 1, ResidentText{QStringLiteral("x")})); });
        const auto old = did([](Tx &tx) { return tx.value("SELECT sealed FROM entry").toByteArray(); }).value();
        QVERIFY(contentOf(file()).contains(old) || contentOf(file() + QStringLiteral("-wal")).contains(old));
        did([](Tx &tx) { applyEntry(tx, conversationOf("c1"), entry("e1", 2, Unsent{})); });
        QVERIFY(!contentOf(file()).contains(old));
        QVERIFY(!contentOf(file() + QStringLiteral("-wal")).contains(old));
    }
    void what_was_on_its_way_when_the_process_died_has_an_unknown_outcome()
    {
        const auto key = CommandKey::random();
        did([&](Tx &tx) {
            enqueue(tx, {key, consultationId(), AddNote{std::nullopt, QStringLiteral("n")}, typed.savedAt});
            markSending(tx, key, typed.savedAt);
        });
        open();
        did(sendingBecameUnknown);
        const auto item = did([&](Tx &tx) { return findOutbox(tx, key); }).value();
        QVERIFY(item);
        QVERIFY(item->state == OutboxState::Checking);
        QCOMPARE(did([&](Tx &tx) { return sendAttempts(tx, key); }).value(), 1);
    }
    void closed_and_unopened_rows_are_forgotten_after_seven_days()
    {
        const QDateTime now = typed.savedAt;
        Consultation old = consultation("c1");
        old.closed = Closing{Disposition::SelfCare, asColleague(nurse()), now.addDays(-8)};
        Consultation recent = consultation("c2");
        recent.closed = Closing{Disposition::SelfCare, asColleague(nurse()), now.addDays(-6)};
        Consultation lookedAt = consultation("c3");
        lookedAt.closed = old.closed;
        Consultation drafted = consultation("c4");
        drafted.closed = old.closed;
        did([&](Tx &tx) {
            applySync(tx, batch(1, {old, recent, lookedAt, drafted, owned(consultation("c5")), consultation("c6")}));
            for (const char *id : {"c1", "c5", "c6"}) {
                const QByteArray entryId = QByteArray("e-") + id;
                applyTranscript(tx, {conversationOf(id),
                                     1,
                                     false,
                                     {entry(entryId.constData(), 1, ResidentText{QStringLiteral("x")})},
                                     {}});
            }
            markOpened(tx, lookedAt.conversation, now.addDays(-1));
            saveDraft(tx, drafted.id, typed);
            forgetUnneeded(tx, nurse().id, now);
        });
        QVERIFY(!did([](Tx &tx) { return findConsultation(tx, consultationId("c1")); }).value());
        for (const char *id : {"c2", "c3", "c4", "c5", "c6"})
            QVERIFY2(did([&](Tx &tx) { return findConsultation(tx, consultationId(id)); }).value(), id);
        const auto count = [&](const char *id) {
            return did([&](Tx &tx) { return entriesOf(tx, conversationOf(id)).size(); }).value();
        };
        QCOMPARE(count("c1"), 0);
        QCOMPARE(count("c5"), 1); // one's own
        QCOMPARE(count("c6"), 0); // somebody's, never opened
    }
    void a_closed_cache_fails_instead_of_hanging()
    {
        m_cache->close();
        const auto late = did(allConsultations);
        QVERIFY(!late);
    }
};

MADO_TEST(CacheTest)
#include "cache_test.moc"
