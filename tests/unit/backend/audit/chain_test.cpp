// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/recorder.h"
#include "backend/audit/verify.h"
#include "backend/store/postgres_database.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>
#include <thread>

namespace mado::audit {

using namespace Qt::Literals::StringLiterals;

class ChainTest : public QObject
{
    Q_OBJECT

public:
    explicit ChainTest(bool postgres) : m_postgres(postgres) {}

protected:
    const bool m_postgres;
    QTemporaryDir m_folder;
    test::PostgresCluster m_cluster;
    std::unique_ptr<store::Database> m_database;
    const Recorder m_recorder{Seal::ofTheMoment()};
    const QDateTime m_now = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
    const StaffName m_nurse{*StaffId::from(u"n-1"_s), u"佐伯"_s, Role::Nurse};

    template <class Work> auto write(Work work) { return m_database->write(std::move(work)).value(); }
    void record(int many)
    {
        write([&](store::Transaction &tx) {
            for (int i = 0; i < many; ++i)
                m_recorder.record(
                    tx, {m_nurse, m_now.addSecs(i), Permission::ReadTranscript, QString::number(i), u"R-1"_s});
            return true;
        });
    }
    Finding found(const std::vector<store::AnchorRow> &kept = {})
    {
        return m_database->read([&](store::Transaction &tx) { return verify(tx, m_recorder.seal(), kept); }).value();
    }
    Finding after(const char *sql)
    {
        record(20);
        write([&](store::Transaction &tx) { return tx.execute(sql); });
        return found();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_postgres && !m_cluster.start())
            QSKIP(qPrintable(m_cluster.why()));
    }
    void init()
    {
        auto opened = m_postgres ? store::openPostgres(m_cluster.freshDatabase())
                                 : store::openSqlite(m_folder.filePath(randomIdText()), {.durable = false});
        QVERIFY(opened);
        m_database = std::move(*opened);
    }

    void an_untouched_chain_is_whole()
    {
        QVERIFY(!found().faultAt);
        record(2500);
        QVERIFY(!found().faultAt);
        QCOMPARE(found().records, 2500);
    }

    void a_changed_record_is_found_data()
    {
        QTest::addColumn<QByteArray>("change");
        for (const char *column : {"staff", "role", "action", "subject", "label", "reason"})
            QTest::newRow(column) << QByteArray("UPDATE audit_record SET ") + column + " = 'x' WHERE seq = 7";
    }
    void a_changed_record_is_found()
    {
        QFETCH(QByteArray, change);
        QCOMPARE(after(change.constData()).faultAt, 7);
    }
    void a_changed_time_is_found()
    {
        QCOMPARE(after("UPDATE audit_record SET at = at + 1 WHERE seq = 20").faultAt, 20);
    }
    void a_removed_record_is_found() { QCOMPARE(after("DELETE FROM audit_record WHERE seq = 7").faultAt, 7); }
    void a_removed_last_record_is_found() { QCOMPARE(after("DELETE FROM audit_record WHERE seq = 20").faultAt, 20); }
    void a_closed_gap_is_found()
    {
        record(20);
        write([](store::Transaction &tx) {
            tx.execute("DELETE FROM audit_record WHERE seq = 20");
            return tx.execute("UPDATE audit_head SET seq = 19");
        });
        QVERIFY(found().faultAt);
    }
    void an_inserted_record_is_found()
    {
        QCOMPARE(after("INSERT INTO audit_record (seq, at, staff, role, action, subject, label, reason, hash) "
                       "SELECT 21, at, staff, role, action, subject, label, reason, hash FROM audit_record "
                       "WHERE seq = 20")
                     .faultAt,
                 21);
    }
    void a_record_before_the_first_is_found()
    {
        QVERIFY(after("INSERT INTO audit_record (seq, at, staff, role, action, subject, label, reason, hash) "
                      "SELECT 0, at, staff, role, action, subject, label, reason, hash FROM audit_record WHERE seq = 1")
                    .faultAt);
    }

    void a_chain_set_back_whole_is_found_by_an_anchor_kept_elsewhere()
    {
        record(20);
        const auto anchor = write([&](store::Transaction &tx) { return makeAnchor(tx, m_recorder.seal(), m_now); });
        QVERIFY(anchor);
        const auto kept = decodeAnchor(encodeAnchor(*anchor));
        QVERIFY(kept && !found({*kept}).faultAt);
        write([](store::Transaction &tx) {
            tx.execute("DELETE FROM audit_anchor");
            tx.execute("DELETE FROM audit_record WHERE seq > 10");
            return tx.execute("UPDATE audit_head SET seq = 10, hash = (SELECT hash FROM audit_record WHERE seq = 10)");
        });
        QVERIFY(!found().faultAt); // alone, the database cannot tell
        QCOMPARE(found({*kept}).faultAt, 11);
    }

    void an_anchor_with_a_foreign_signature_is_found()
    {
        record(5);
        const auto foreign = write([&](store::Transaction &tx) { return makeAnchor(tx, Seal::ofTheMoment(), m_now); });
        QVERIFY(foreign && found().faultAt);
    }

    void another_key_does_not_verify()
    {
        record(3);
        const auto other =
            m_database->read([](store::Transaction &tx) { return verify(tx, Seal::ofTheMoment()); }).value();
        QCOMPARE(other.faultAt, 1);
    }

    void what_is_rolled_back_leaves_no_record()
    {
        record(1);
        try {
            (void)m_database->write([&](store::Transaction &tx) -> bool {
                m_recorder.record(tx, {m_nurse, m_now, Permission::Reply});
                throw std::logic_error("no");
            });
        } catch (const std::logic_error &) {
        }
        record(1);
        QVERIFY(!found().faultAt);
        QCOMPARE(found().records, 2);
    }

    void writers_at_the_same_time_make_one_chain()
    {
        std::vector<std::thread> writers;
        for (int i = 0; i < 4; ++i)
            writers.emplace_back([this] {
                for (int k = 0; k < 10; ++k)
                    record(1);
            });
        for (std::thread &writer : writers)
            writer.join();
        QVERIFY(!found().faultAt);
        QCOMPARE(found().records, 40);
    }

    void looking_again_soon_is_the_same_look()
    {
        const Act look{m_nurse, m_now, Permission::ReadTranscript, u"c-1"_s};
        const auto isNew = [&](const Act &act) {
            return write([&](store::Transaction &tx) { return Recorder::isNewLook(tx, act); });
        };
        QVERIFY(isNew(look));
        write([&](store::Transaction &tx) {
            m_recorder.record(tx, look);
            return true;
        });
        Act later = look;
        later.at = m_now.addSecs(sameLookSeconds - 1);
        QVERIFY(!isNew(later));
        later.at = m_now.addSecs(sameLookSeconds + 1);
        QVERIFY(isNew(later));
        later = look;
        later.subject = u"c-2"_s;
        QVERIFY(isNew(later));
    }
};

class SqliteChainTest : public ChainTest
{
    Q_OBJECT

public:
    SqliteChainTest() : ChainTest(false) {}
};

class PostgresChainTest : public ChainTest
{
    Q_OBJECT

public:
    PostgresChainTest() : ChainTest(true) {}
};

MADO_TEST(SqliteChainTest)
MADO_TEST(PostgresChainTest)

} // namespace mado::audit

#include "chain_test.moc"
