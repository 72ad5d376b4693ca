// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlite_connection.h"
#include "backend/store/sqlite_database.h"
#include "engine_suite.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace mado::store {

namespace {

QTemporaryDir &scratch(std::unique_ptr<QTemporaryDir> &folder)
{
    folder = std::make_unique<QTemporaryDir>();
    return *folder;
}

/// The same database without the waits for the disk: the suite tests what it does, not what a power cut does.
SqliteOptions quick()
{
    SqliteOptions options;
    options.durable = false;
    return options;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr std::array grown{Migration{1, "CREATE TABLE a (id TEXT PRIMARY KEY);"},
                           Migration{2, "ALTER TABLE a ADD COLUMN words TEXT;"}};
constexpr std::array broken{Migration{1, "CREATE TABLE a (id TEXT PRIMARY KEY);"},
                            Migration{2, "CREATE TABLE b (id TEXT); CREATE TABLE a (id TEXT);"}};

} // namespace

class SqliteEngineTest : public EngineSuite
{
    Q_OBJECT

public:
    SqliteEngineTest()
        : EngineSuite([this] {
              auto opened = openSqlite(scratch(m_folder).filePath(QStringLiteral("db")), quick());
              return opened ? std::move(*opened) : nullptr;
          })
    {
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

class SqliteFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = scratch(m_folder).filePath(QStringLiteral("inner/madoguchi.sqlite")); }

    void file_and_folder_are_for_their_owner_alone()
    {
        const auto opened = openSqlite(m_path);
        QVERIFY(opened);
        QVERIFY((*opened)->write([](Transaction &tx) { tx.execute("UPDATE counter SET value = value + 1"); }));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QFileInfo &file : QDir(QFileInfo(m_path).path()).entryInfoList(QDir::Files))
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        QVERIFY(!(QFileInfo(QFileInfo(m_path).path()).permissions() & (others | QFile::ExeGroup | QFile::ExeOther)));
    }

    void commits_are_durable_and_deletions_final()
    {
        const auto opened = openSqlite(m_path);
        QVERIFY(opened);
        const auto settings = (*opened)->write([](Transaction &tx) {
            return std::array{tx.query("PRAGMA synchronous").at(0).integer(0),
                              tx.query("PRAGMA foreign_keys").at(0).integer(0),
                              tx.query("PRAGMA secure_delete").at(0).integer(0)};
        });
        QCOMPARE(settings.value(), (std::array<qint64, 3>{2, 1, 1}));
        const auto mode =
            (*opened)->read([](Transaction &tx) { return tx.query("PRAGMA journal_mode").at(0).text(0); });
        QCOMPARE(mode.value(), QStringLiteral("wal"));
    }

    void data_survive_reopening()
    {
        QVERIFY((*openSqlite(m_path))->write([](Transaction &tx) {
            tx.execute("INSERT INTO counter (name, value) VALUES ('kept', 1)");
        }));
        const auto again = openSqlite(m_path);
        QVERIFY(again);
        const auto rows =
            (*again)->read([](Transaction &tx) { return tx.query("SELECT 1 FROM counter WHERE name = 'kept'"); });
        QCOMPARE(rows->size(), std::size_t(1));
    }

    void a_migrated_schema_equals_a_fresh_one()
    {
        const QString other = m_path + QStringLiteral("-fresh");
        QVERIFY(openSqlite(m_path, {}, std::span(grown).first(1)));
        QVERIFY(openSqlite(m_path, {}, grown));
        QVERIFY(openSqlite(other, {}, grown));
        SqliteConnection migrated(m_path, std::chrono::seconds(1));
        SqliteConnection fresh(other, std::chrono::seconds(1));
        const char *sql = "SELECT sql FROM sqlite_master WHERE name = 'a'";
        QCOMPARE(migrated.query(sql).at(0).text(0), fresh.query(sql).at(0).text(0));
        QCOMPARE(migrated.query("PRAGMA user_version").at(0).integer(0), 2);
    }

    void a_failing_migration_leaves_the_version_before_it()
    {
        const auto opened = openSqlite(m_path, {}, broken);
        QVERIFY(!opened);
        SqliteConnection left(m_path, std::chrono::seconds(1));
        QCOMPARE(left.query("PRAGMA user_version").at(0).integer(0), 1);
        QVERIFY(left.query("SELECT name FROM sqlite_master WHERE name = 'b'").empty());
    }

    void a_newer_database_is_refused_and_left_alone()
    {
        QVERIFY(openSqlite(m_path, {}, grown));
        const QByteArray before = contentOf(m_path);
        const auto opened = openSqlite(m_path, {}, std::span(grown).first(1));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreError::Kind::Newer);
        QVERIFY(!before.isEmpty());
        QCOMPARE(contentOf(m_path), before);
    }

    void another_programs_database_is_refused_and_left_alone()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        SqliteConnection(m_path, std::chrono::seconds(1)).script("CREATE TABLE theirs (id TEXT)");
        const QByteArray before = contentOf(m_path);
        const auto opened = openSqlite(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreError::Kind::Corrupt);
        QCOMPARE(contentOf(m_path), before);
    }

    void what_is_no_database_is_refused_and_left_alone()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const auto opened = openSqlite(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreError::Kind::Corrupt);
        QCOMPARE(contentOf(m_path), QByteArray(5000, 'x'));
    }

    void an_impossible_folder_is_said()
    {
        const auto opened = openSqlite(QStringLiteral("/proc/nowhere/db"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreError::Kind::Unavailable);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

MADO_TEST(SqliteEngineTest)
MADO_TEST(SqliteFileTest)

} // namespace mado::store

#include "sqlite_test.moc"
