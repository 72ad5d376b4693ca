// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_suite.h"

#include "backend/store/feed.h"

#include <QTest>
#include <atomic>
#include <set>
#include <thread>

namespace mado::store {

namespace {

QString text(const char *latin) { return QString::fromLatin1(latin); }

void put(Transaction &tx, const QString &name, qint64 value)
{
    tx.execute("INSERT INTO counter (name, value) VALUES ($1, $2)", {name, value});
}

std::optional<qint64> get(Transaction &tx, const QString &name)
{
    const auto rows = tx.query("SELECT value FROM counter WHERE name = $1", {name});
    return rows.empty() ? std::nullopt : std::optional(rows[0].integer(0));
}

qint64 countOf(Database &database, const QString &name)
{
    return database.read([&](Transaction &tx) { return get(tx, name).value_or(-1); }).value();
}

} // namespace

void EngineSuite::init()
{
    m_database = m_empty();
    QVERIFY(m_database);
}

void EngineSuite::cleanup() { m_database.reset(); }

void EngineSuite::values_come_back_as_they_were()
{
    const QString words = QStringLiteral("少し動くと息苦しい 🫁 'quoted'");
    const QByteArray bytes("\0\x01\xff binary", 10);
    const auto written = m_database->write([&](Transaction &tx) {
        tx.execute("INSERT INTO command (key, staff, digest, at, status, response) VALUES ($1, $2, $3, $4, $5, $6)",
                   {text("k"), words, bytes, qint64(-9007199254740993), qint64(200), QString()});
        return tx.query("SELECT staff, digest, at, response, NULL FROM command WHERE key = $1", {text("k")});
    });
    QVERIFY(written);
    const Row &row = written->at(0);
    QCOMPARE(row.text(0), words);
    QCOMPARE(row.bytes(1), bytes);
    QCOMPARE(row.integer(2), qint64(-9007199254740993));
    QVERIFY(!row.isNull(3));
    QCOMPARE(row.text(3), QString());
    QVERIFY(row.isNull(4));
    QCOMPARE(row.textOr(4, text("none")), text("none"));
}

void EngineSuite::parameters_go_by_their_number()
{
    const auto written = m_database->write([](Transaction &tx) {
        put(tx, text("a"), 1);
        return tx.query("SELECT name FROM counter WHERE value = $2 AND name = $1 AND value = $2", {text("a"), 1LL});
    });
    QVERIFY(written);
    QCOMPARE(written->size(), std::size_t(1));
}

void EngineSuite::a_missing_value_is_refused()
{
    const auto done = m_database->write(
        [](Transaction &tx) { tx.execute("INSERT INTO counter (name, value) VALUES ($1, $2)", {text("a")}); });
    QVERIFY(!done);
    QCOMPARE(countOf(*m_database, text("a")), -1);
}

void EngineSuite::execute_tells_how_many_rows_changed()
{
    const auto changed = m_database->write([](Transaction &tx) {
        put(tx, text("a"), 1);
        put(tx, text("b"), 1);
        return tx.execute("UPDATE counter SET value = 2 WHERE name IN ('a', 'b', 'c')");
    });
    QCOMPARE(changed.value(), 2);
}

void EngineSuite::a_commit_is_seen_by_the_next_reader()
{
    QVERIFY(m_database->write([](Transaction &tx) { put(tx, text("a"), 7); }));
    QCOMPARE(countOf(*m_database, text("a")), 7);
}

void EngineSuite::a_throwing_transaction_leaves_nothing()
{
    const auto done = m_database->write([](Transaction &tx) {
        put(tx, text("a"), 7);
        throw StoreFailure("enough");
    });
    QVERIFY(!done);
    QCOMPARE(done.error().what, text("enough"));
    QCOMPARE(countOf(*m_database, text("a")), -1);
    QVERIFY(m_database->write([](Transaction &tx) { put(tx, text("a"), 8); }));
}

void EngineSuite::a_failure_of_another_kind_rolls_back_and_goes_on_to_the_caller()
{
    const auto mistake = [this] {
        (void)m_database->write([](Transaction &tx) {
            put(tx, text("a"), 7);
            throw std::logic_error("a mistake of ours");
        });
    };
    QVERIFY_THROWS_EXCEPTION(std::logic_error, mistake());
    QCOMPARE(countOf(*m_database, text("a")), -1);
}

void EngineSuite::a_reader_keeps_its_view_while_others_write()
{
    QVERIFY(m_database->write([](Transaction &tx) { put(tx, text("a"), 1); }));
    const auto views = m_database->read([&](Transaction &tx) {
        const qint64 before = get(tx, text("a")).value();
        std::thread([&] {
            (void)m_database->write([](Transaction &other) { other.execute("UPDATE counter SET value = 2"); });
        }).join();
        return std::pair(before, get(tx, text("a")).value());
    });
    QCOMPARE(views.value(), std::pair(qint64(1), qint64(1)));
    QCOMPARE(countOf(*m_database, text("a")), 2);
}

void EngineSuite::a_reader_cannot_write()
{
    QVERIFY(!m_database->read([](Transaction &tx) { put(tx, text("a"), 1); }));
}

void EngineSuite::references_to_nothing_are_refused()
{
    const auto done = m_database->write([](Transaction &tx) {
        tx.execute("INSERT INTO session (token_hash, staff, created_at, expires_at) VALUES ($1, $2, 0, 0)",
                   {QByteArray("h"), text("nobody")});
    });
    QVERIFY(!done);
}

void EngineSuite::errors_hold_no_values()
{
    const auto twice = m_database->write([](Transaction &tx) {
        put(tx, text("secret-name"), 1);
        put(tx, text("secret-name"), 2);
    });
    QVERIFY(!twice);
    QVERIFY(!twice.error().what.isEmpty());
    QVERIFY(!twice.error().what.contains(text("secret")));
}

void EngineSuite::upserts_and_returning_work()
{
    const auto values = m_database->write([](Transaction &tx) {
        const char *sql = "INSERT INTO counter (name, value) VALUES ($1, 1) "
                          "ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value";
        const qint64 first = tx.query(sql, {text("a")}).at(0).integer(0);
        return std::pair(first, tx.query(sql, {text("a")}).at(0).integer(0));
    });
    QCOMPARE(values.value(), std::pair(qint64(1), qint64(2)));
}

void EngineSuite::the_feed_wakes_after_the_commit_only()
{
    int woken = 0;
    qint64 seen = 0;
    const FeedWatch watch = m_database->onFeedMoved([&] {
        ++woken;
        seen = m_database->read([](Transaction &tx) { return feedPosition(tx); }).value();
    });
    const auto seq = m_database->write([&](Transaction &tx) {
        const qint64 number = touchFeed(tx, text("consultation"), text("a"));
        return woken == 0 ? number : -1;
    });
    QCOMPARE(woken, 1);
    QCOMPARE(seen, seq.value());
    QVERIFY(m_database->write([](Transaction &tx) { put(tx, text("a"), 1); }));
    QCOMPARE(woken, 1);
}

void EngineSuite::a_rolled_back_feed_wakes_nobody()
{
    int woken = 0;
    const FeedWatch watch = m_database->onFeedMoved([&] { ++woken; });
    (void)m_database->write([](Transaction &tx) {
        touchFeed(tx, text("consultation"), text("a"));
        throw StoreFailure("enough");
    });
    QCOMPARE(woken, 0);
}

void EngineSuite::who_stopped_listening_is_woken_no_more()
{
    int gone = 0;
    int here = 0;
    const auto move = [this] {
        return m_database->write([](Transaction &tx) { return touchFeed(tx, text("consultation"), text("a")); });
    };
    const FeedWatch stays = m_database->onFeedMoved([&] { ++here; });
    {
        const FeedWatch leaves = m_database->onFeedMoved([&] { ++gone; });
        QVERIFY(move());
    }
    QVERIFY(move());
    QCOMPARE(std::pair(here, gone), std::pair(2, 1));
}

void EngineSuite::feed_numbers_of_concurrent_writers_are_never_passed_over()
{
    constexpr int writers = 4;
    constexpr int rows = 100;
    std::atomic<int> running{writers};
    std::vector<std::thread> threads;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back([&, w] {
            for (int i = 0; i < rows; ++i) {
                (void)m_database->write([&](Transaction &tx) {
                    touchFeed(tx, text("consultation"), QStringLiteral("%1-%2").arg(w).arg(i));
                });
            }
            --running;
        });
    }
    std::set<QString> followed;
    qint64 cursor = 0;
    const auto follow = [&] {
        const auto changed = m_database->read([&](Transaction &tx) {
            return tx.query("SELECT id, seq FROM feed WHERE seq > $1 ORDER BY seq", {cursor});
        });
        for (const Row &row : changed.value()) {
            followed.insert(row.text(0));
            cursor = row.integer(1);
        }
    };
    while (running > 0)
        follow();
    for (std::thread &thread : threads)
        thread.join();
    follow();
    QCOMPARE(followed.size(), std::size_t(writers * rows));
}

void EngineSuite::only_the_newest_change_of_a_row_stays_in_the_feed()
{
    const auto rows = m_database->write([](Transaction &tx) {
        touchFeed(tx, text("consultation"), text("a"));
        touchFeed(tx, text("consultation"), text("b"));
        touchFeed(tx, text("consultation"), text("a"));
        return tx.query("SELECT id FROM feed ORDER BY seq");
    });
    QCOMPARE(rows->size(), std::size_t(2));
    QCOMPARE(rows->at(1).text(0), text("a"));
}

} // namespace mado::store
