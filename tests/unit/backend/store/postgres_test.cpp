// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/feed.h"
#include "backend/store/postgres_database.h"
#include "engine_suite.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/runner.h"

#include <QTest>
#include <atomic>

namespace mado::store {

namespace {

std::unique_ptr<Database> opened(const QString &place)
{
    auto database = openPostgres(place);
    return database ? std::move(*database) : nullptr;
}

bool moveFeed(Database &database)
{
    return database.write([](Transaction &tx) { touchFeed(tx, QStringLiteral("consultation"), QStringLiteral("a")); })
        .has_value();
}

} // namespace

class PostgresEngineTest : public EngineSuite
{
    Q_OBJECT

public:
    PostgresEngineTest() : EngineSuite([this] { return opened(m_cluster.freshDatabase()); }) {}

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_cluster.start())
            QSKIP(qPrintable(m_cluster.why()));
    }

private:
    test::PostgresCluster m_cluster;
};

class PostgresServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_cluster.start())
            QSKIP(qPrintable(m_cluster.why()));
    }

    void a_second_start_finds_the_schema_in_place()
    {
        const QString place = m_cluster.freshDatabase();
        const auto first = opened(place);
        QVERIFY(moveFeed(*first));
        const auto position = [](Transaction &tx) { return feedPosition(tx); };
        const auto again = opened(place);
        QVERIFY(again);
        QCOMPARE(again->read(position).value(), first->read(position).value());
    }

    void a_newer_schema_is_refused()
    {
        const QString place = m_cluster.freshDatabase();
        QVERIFY(opened(place)->write([](Transaction &tx) { tx.execute("INSERT INTO schema_version VALUES (999)"); }));
        const auto database = openPostgres(place);
        QVERIFY(!database);
        QCOMPARE(database.error().kind, StoreError::Kind::Newer);
    }

    void a_server_that_is_not_there_is_said()
    {
        const auto database = openPostgres(QStringLiteral("host=/nowhere dbname=x"));
        QVERIFY(!database);
        QCOMPARE(database.error().kind, StoreError::Kind::Unavailable);
    }

    void another_replicas_commit_wakes_this_one()
    {
        const QString place = m_cluster.freshDatabase();
        const auto here = opened(place);
        const auto there = opened(place);
        std::atomic<int> woken{0};
        const FeedWatch watch = here->onFeedMoved([&] { ++woken; });
        QVERIFY(moveFeed(*there));
        QTRY_COMPARE(woken.load(), 1);
    }

    void an_outage_is_an_error_and_over_once_the_server_is_back()
    {
        const auto database = opened(m_cluster.freshDatabase());
        std::atomic<int> woken{0};
        const FeedWatch watch = database->onFeedMoved([&] { ++woken; });
        m_cluster.stop();
        const auto during = database->write([](Transaction &tx) { feedPosition(tx); });
        QVERIFY(!during);
        QCOMPARE(during.error().kind, StoreError::Kind::Unavailable);
        QVERIFY2(m_cluster.start(), qPrintable(m_cluster.why()));
        // What others committed in between must be looked for: the listener wakes everyone once it listens anew.
        QTRY_VERIFY_WITH_TIMEOUT(woken > 0, 20000);
        QVERIFY(moveFeed(*database));
    }

private:
    test::PostgresCluster m_cluster;
};

MADO_TEST(PostgresEngineTest)
MADO_TEST(PostgresServerTest)

} // namespace mado::store

#include "postgres_test.moc"
