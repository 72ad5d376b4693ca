// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlite_copy.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

namespace mado::store {

using namespace Qt::Literals::StringLiterals;

class SqliteCopyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    qint64 number(Database &database, const char *sql) const
    {
        const auto found = database.read([&](Transaction &tx) { return tx.query(sql).at(0).integer(0); });
        return found ? *found : -1;
    }
    void fill(int rows)
    {
        QVERIFY(m_database->write([&](Transaction &tx) {
            tx.execute("CREATE TABLE one (words BLOB)");
            tx.execute("CREATE TABLE other (words BLOB)");
            for (int i = 0; i < rows; ++i)
                tx.execute("INSERT INTO one VALUES (randomblob(20000))");
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        SqliteOptions options;
        options.durable = false;
        m_database = std::move(*openSqlite(at(u"db"_s), options));
    }
    void cleanup() { m_database.reset(); }

    void pages_come_piece_by_piece_and_make_the_same_database()
    {
        fill(2000); // 40 MB: ten times what the copying may hold
        QFile to(at(u"copy"_s));
        QVERIFY(to.open(QIODevice::WriteOnly));
        qint64 largest = 0;
        const auto copied = copySqlite(at(u"db"_s), [&](qint64 place, const char *data, qint64 size) {
            largest = std::max(largest, size);
            return to.seek(place) && to.write(data, size) == size;
        });
        QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().what));
        to.close();
        QVERIFY(largest <= 65536);
        const auto copy = openSqlite(at(u"copy"_s), {});
        QVERIFY(copy);
        const auto whole =
            (*copy)->read([](Transaction &tx) { return tx.query("PRAGMA integrity_check").at(0).text(0); });
        QCOMPARE(*whole, u"ok"_s);
        QCOMPARE(number(**copy, "SELECT count(*) FROM one"), qint64(2000));
    }

    /// What is always written together is copied together.
    void it_is_one_moment_while_others_write()
    {
        fill(300);
        std::atomic<bool> more = true;
        std::thread writer([&] {
            while (more)
                (void)m_database->write([](Transaction &tx) {
                    tx.execute("INSERT INTO other VALUES (randomblob(5000))");
                    tx.execute("INSERT INTO other VALUES (randomblob(5000))");
                });
        });
        for (int i = 0; i < 5; ++i) {
            const QString name = at(u"copy%1"_s.arg(i));
            QFile to(name);
            const bool opened = to.open(QIODevice::WriteOnly);
            const auto copied = copySqlite(at(u"db"_s), [&](qint64 place, const char *data, qint64 size) {
                return opened && to.seek(place) && to.write(data, size) == size;
            });
            to.close();
            const auto copy = openSqlite(name, {});
            if (!copied || !copy || number(**copy, "SELECT count(*) % 2 FROM other") != 0 ||
                number(**copy, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'") != 0)
                more = false;
        }
        const bool good = more.exchange(false);
        writer.join();
        QVERIFY(good);
    }

    void a_taker_that_gives_up_ends_it()
    {
        fill(50);
        int taken = 0;
        const auto copied = copySqlite(at(u"db"_s), [&](qint64, const char *, qint64) { return ++taken < 5; });
        QVERIFY(!copied);
        QCOMPARE(taken, 5);
    }
};

MADO_TEST(SqliteCopyTest)

} // namespace mado::store

#include "sqlite_copy_test.moc"
