// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "world.h"

#include <atomic>
#include <thread>

namespace mado::statistics {

using store::Lane;
using store::LoggedResponse;
using store::LogScope;

/// What every engine's log does.
class LogSuite : public OnLog
{
    Q_OBJECT

public:
    using OnLog::OnLog;

private Q_SLOTS:
    void init()
    {
        m_store = fresh();
        QVERIFY(m_store);
        m_log = m_store->connect();
        m_log->openPart(1, u"national"_s, u"layout"_s);
    }

    void rows_come_back_in_their_lane_without_gaps()
    {
        Lane lane = append({row(1), row(2)});
        append(lane, {row(3)});
        QCOMPARE(lane.head, 3);
        QCOMPARE(m_log->heads(1).at(0), 3);
        std::vector<QByteArray> answers;
        m_log->scan(1, 0, 1, 3, [&](const store::ResponseView &view) {
            QVERIFY(view.adds);
            answers.emplace_back(reinterpret_cast<const char *>(view.answers.data()), qsizetype(view.answers.size()));
        });
        QCOMPARE(answers, (std::vector<QByteArray>{row(2).answers, row(3).answers}));
    }

    void rows_in_bulk_are_the_same_rows()
    {
        LogScope scope(*m_log);
        Lane lane = m_log->takeLane(1, 7);
        m_log->appendBulk(lane, {row(1), row(2)});
        scope.commit();
        QCOMPARE(m_log->count(1), 2);
        QVERIFY(m_log->rowsOf(1, personNumber(2)) == std::vector<LoggedResponse>{row(2)});
        QCOMPARE(m_log->heads(1).at(7), 2);
    }

    void what_is_not_committed_leaves_neither_rows_nor_numbers()
    {
        {
            LogScope scope(*m_log);
            Lane lane = m_log->takeLane(1, 0);
            m_log->append(lane, {row(1)});
        }
        QCOMPARE(m_log->count(1), 0);
        QVERIFY(m_log->heads(1).empty());
    }

    void somebody_is_in_a_period_once()
    {
        append({row(1)});
        for (const bool bulk : {false, true}) {
            LogScope scope(*m_log);
            Lane lane = m_log->takeLane(1, 0);
            QVERIFY_THROWS_EXCEPTION(store::RowTaken, bulk ? m_log->appendBulk(lane, {row(2), row(1)})
                                                           : m_log->append(lane, {row(2), row(1)}));
        }
        QCOMPARE(m_log->count(1), 1);
        LoggedResponse other = row(1);
        other.period = 5;
        append({other});
        QCOMPARE(m_log->count(1), 2);
    }

    void the_last_word_stands()
    {
        LoggedResponse back = row(1);
        back.revision = 1;
        LoggedResponse again = row(1);
        again.revision = 2;
        again.answers = answersOf(13, 30, 1, 3);
        append({row(1), back, again});
        const auto standing = m_log->standing(1, {{personNumber(1), 0}, {personNumber(2), 0}});
        QCOMPARE(standing.size(), std::size_t(1));
        QCOMPARE(standing.begin()->second.revision, 2);
        QCOMPARE(standing.begin()->second.answers, again.answers);
    }

    void who_lost_the_lane_writes_no_more()
    {
        Lane old = append({row(1)});
        const auto other = m_store->connect();
        {
            LogScope scope(*other);
            other->takeLane(1, 0);
            scope.commit();
        }
        LogScope scope(*m_log);
        QVERIFY_THROWS_EXCEPTION(store::LaneTaken, m_log->append(old, {row(2)}));
    }

    void a_reader_beside_sixteen_writers_passes_nobody_over()
    {
        constexpr int writers = 16;
        constexpr int each = 40;
        std::atomic<int> running{writers};
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([this, writer, &running] {
                const auto log = m_store->connect();
                Lane lane{};
                for (int i = 0; i < each; ++i) {
                    LogScope scope(*log);
                    if (i == 0)
                        lane = log->takeLane(1, writer);
                    log->append(lane, {row(writer * 1000 + i)});
                    scope.commit();
                }
                --running;
            });
        }
        qint64 seen = 0;
        store::Marks marks;
        for (bool last = false; !last;) {
            last = running == 0;
            for (const auto &[lane, head] : m_log->heads(1)) {
                m_log->scan(1, lane, marks[lane], head, [&](const store::ResponseView &) { ++seen; });
                marks[lane] = head;
            }
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(seen, qint64(writers * each));
        QCOMPARE(m_log->count(1), seen);
    }

    void cells_and_marks_commit_together_or_not_at_all()
    {
        const qint64 epoch = m_log->takeRoller(1);
        {
            LogScope scope(*m_log);
            m_log->saveMarks(1, epoch, {{0, 5}});
            m_log->saveCells(1, {{0, 9, "abcd"}});
        }
        QVERIFY(m_log->marks(1).empty());
        {
            LogScope scope(*m_log);
            m_log->saveMarks(1, epoch, {{0, 5}});
            m_log->saveCells(1, {{0, 9, "abcd"}, {0, 12, "efgh"}});
            scope.commit();
        }
        QCOMPARE(m_log->marks(1).at(0), 5);
        int cells = 0;
        m_log->eachCell(1, 0, 10, [&](const store::CellRow &cell) {
            QCOMPARE(cell.counters, QByteArray("abcd"));
            ++cells;
        });
        QCOMPARE(cells, 1);
        m_log->takeRoller(1);
        LogScope scope(*m_log);
        QVERIFY_THROWS_EXCEPTION(store::LaneTaken, m_log->saveMarks(1, epoch, {{0, 6}}));
    }

    void imports_remember_where_they_were()
    {
        QVERIFY(!m_log->importState(u"file"_s));
        m_log->saveImport(u"file"_s, {100, 5, 4, 1});
        m_log->saveImport(u"file"_s, {200, 9, 7, 2});
        QCOMPARE(m_log->importState(u"file"_s)->done, 200);
        QCOMPARE(m_log->importState(u"file"_s)->kept, 7);
    }

    void a_survey_has_one_key_for_good()
    {
        const QByteArray key = m_log->keyOf(u"national"_s);
        QCOMPARE(key.size(), 32);
        QCOMPARE(m_store->connect()->keyOf(u"national"_s), key);
        QVERIFY(m_log->keyOf(u"health"_s) != key);
    }

private:
    static LoggedResponse row(int person)
    {
        return {personNumber(person), 0, 0, 100, answersOf(14, 20 + person % 60, 1, 1)};
    }
    Lane append(const std::vector<LoggedResponse> &rows)
    {
        LogScope scope(*m_log);
        Lane lane = m_log->takeLane(1, 0);
        m_log->append(lane, rows);
        scope.commit();
        return lane;
    }
    void append(Lane &lane, const std::vector<LoggedResponse> &rows)
    {
        LogScope scope(*m_log);
        m_log->append(lane, rows);
        scope.commit();
    }

    std::unique_ptr<store::ResponseStore> m_store;
    std::unique_ptr<store::ResponseLog> m_log;
};

class SqliteLogTest : public LogSuite
{
    Q_OBJECT

public:
    SqliteLogTest() : LogSuite(Engine::Sqlite) {}
};

class PostgresLogTest : public LogSuite
{
    Q_OBJECT

public:
    PostgresLogTest() : LogSuite(Engine::Postgres) {}
};

MADO_TEST(SqliteLogTest)
MADO_TEST(PostgresLogTest)

} // namespace mado::statistics

#include "log_test.moc"
