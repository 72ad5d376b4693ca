// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/intake/committer.h"
#include "backend/statistics/query/figures.h"
#include "backend/statistics/rollup/roller.h"
#include "backend/statistics/sample/national_sample.h"
#include "tests/support/runner.h"
#include "world.h"

#include <csignal>
#include <future>
#include <sys/wait.h>
#include <unistd.h>

namespace mado::statistics {

using store::LogScope;

namespace {

constexpr qint64 people = 3000;

const NationalSample &sample()
{
    static const NationalSample invented(national(), areas(), 3, people, 7);
    return invented;
}

void fill(store::ResponseStore &store, qint64 from, qint64 until, int lane = 0)
{
    const auto log = store.connect();
    log->openPart(3, national().id, national().layout.text());
    std::vector<store::LoggedResponse> rows;
    for (qint64 i = from; i < until; ++i)
        rows.push_back(sample().answer(i));
    LogScope scope(*log);
    store::Lane own = log->takeLane(3, lane);
    log->appendBulk(own, rows);
    scope.commit();
}

/// Counted by whoever made the answers, without a log, a layout or a roller.
std::map<qint64, qint64> independentTally(qint64 until)
{
    std::map<qint64, qint64> valid;
    Codes codes;
    for (qint64 i = 0; i < until; ++i) {
        const SampleGroup &group = sample().person(i, codes);
        ++valid[CellId::group(group.prefecture, group.age, group.occupation)];
    }
    return valid;
}

} // namespace

class RollerSuite : public OnLog
{
    Q_OBJECT

public:
    using OnLog::OnLog;

private Q_SLOTS:
    void init()
    {
        m_store = fresh();
        QVERIFY(m_store);
    }

    void every_cell_is_what_the_maker_of_the_answers_says()
    {
        fill(*m_store, 0, people);
        Roller roller(*m_store, national(), areas());
        QCOMPARE(roller.roll(3, people).value(), people);
        QCOMPARE(roller.roll(3, people).value(), 0);
        std::map<qint64, QByteArray> expected;
        for (const store::CellRow &cell : sample().groupCells())
            expected.emplace(cell.cell, cell.counters);
        std::map<qint64, QByteArray> counted;
        std::map<qint64, qint64> valid;
        qint64 byPostalCode = 0;
        const int size = CounterLayout(national()).size();
        m_store->connect()->eachCell(3, 0, CellId::end, [&](const store::CellRow &cell) {
            const qint64 people = fromBytes(cell.counters, size)[CounterLayout::valid];
            if (CellId::isPostal(cell.cell)) {
                byPostalCode += people;
            } else {
                counted.emplace(cell.cell, cell.counters);
                valid.emplace(cell.cell, people);
            }
        });
        QVERIFY(valid == independentTally(people));
        QCOMPARE(byPostalCode, people);
        QVERIFY(counted == expected);
    }

    void counting_in_steps_comes_to_the_same()
    {
        fill(*m_store, 0, 1000, 0);
        Roller roller(*m_store, national(), areas());
        QCOMPARE(roller.roll(3, 300).value(), 300);
        fill(*m_store, 1000, 2000, 1);
        QVERIFY(roller.rollAll(450).has_value());
        QCOMPARE(roller.check(3).value(), QString());
        Roller another(*m_store, national(), areas());
        fill(*m_store, 2000, people, 1);
        QCOMPARE(another.rollAll(10000).value(), people - 2000);
        QCOMPARE(another.check(3).value(), QString());
        QCOMPARE(another.rebuild(3).value(), people);
        QCOMPARE(another.check(3).value(), QString());
    }

    void a_roller_that_was_overtaken_writes_nothing_and_goes_on_after()
    {
        fill(*m_store, 0, 500);
        Roller slow(*m_store, national(), areas());
        QVERIFY(slow.roll(3, 200).has_value());
        Roller quick(*m_store, national(), areas());
        QCOMPARE(quick.rollAll(1000).value(), 300);
        fill(*m_store, 500, 600);
        QVERIFY(!slow.roll(3, 200).has_value());
        QCOMPARE(slow.roll(3, 200).value(), 100);
        QCOMPARE(slow.check(3).value(), QString());
    }

    void other_indicators_count_the_log_anew()
    {
        fill(*m_store, 0, 200);
        Roller before(*m_store, national(), areas());
        QVERIFY(before.rollAll(1000).has_value());
        SurveyDefinition changed = national();
        changed.indicators.front().told.version = 2;
        Roller after(*m_store, changed, areas());
        QCOMPARE(after.rollAll(1000).value(), 200);
        QCOMPARE(after.check(3).value(), QString());
    }

    void killed_at_any_point_it_counts_everybody_once()
    {
        fill(*m_store, 0, people);
        for (int round = 0; round < 6; ++round) {
            int pipes[2];
            QVERIFY(pipe(pipes) == 0);
            const pid_t child = fork();
            if (child == 0) {
                Roller roller(*m_store, national(), areas());
                for (char step = 0;; ++step) {
                    const auto counted = roller.roll(3, 37);
                    if (write(pipes[1], &step, 1) != 1 || !counted || *counted == 0)
                        _exit(0);
                }
            }
            close(pipes[1]);
            char heard = 0;
            for (int step = 0; step < 3 + round * 2; ++step) {
                if (read(pipes[0], &heard, 1) != 1)
                    break;
            }
            kill(child, SIGKILL); // wherever it is now: between rows, cells and marks
            waitpid(child, nullptr, 0);
            close(pipes[0]);
            Roller next(*m_store, national(), areas());
            QCOMPARE(next.check(3).value(), QString());
        }
        Roller last(*m_store, national(), areas());
        QVERIFY(last.rollAll(1000).has_value());
        QCOMPARE(last.check(3).value(), QString());
        FigureBook book(*m_store, national(), areas());
        QCOMPARE(book.periods().value().at(2).valid, std::optional(people));
    }

    void changes_of_mind_and_withdrawals_add_up_and_are_erased()
    {
        const auto log = m_store->connect();
        log->openPart(3, national().id, national().layout.text());
        const auto say = [](Committer &committer, int person, const QByteArray &answers) {
            std::promise<ResponseOutcome> done;
            committer.submit({3, {personNumber(person), 0}, 5, answers},
                             [&](const auto &outcome) { done.set_value(outcome.value()); });
            return done.get_future().get();
        };
        const auto takeBack = [](Committer &committer, int person) {
            std::promise<int> done;
            committer.withdraw({3}, personNumber(person), [&](const auto &taken) { done.set_value(taken.value()); });
            return done.get_future().get();
        };
        Roller roller(*m_store, national(), areas());
        Committer committer(*m_store, 0);
        const QByteArray well = answersOf(14, 40, 1, 1);
        const QByteArray ill = answersOf(14, 40, 1, 3);
        QCOMPARE(say(committer, 1, well), ResponseOutcome::Counted);
        QCOMPARE(say(committer, 1, well), ResponseOutcome::Unchanged);
        QCOMPARE(say(committer, 1, ill), ResponseOutcome::Revised);
        QCOMPARE(say(committer, 2, ill), ResponseOutcome::Counted);
        QVERIFY(roller.rollAll(1000).has_value());
        QCOMPARE(log->count(3), 4);
        QCOMPARE(takeBack(committer, 2), 1);
        QCOMPARE(takeBack(committer, 2), 0);
        QCOMPARE(roller.erase(3).value(), 2); // the change of mind; the withdrawal is not counted yet
        QVERIFY(roller.rollAll(1000).has_value());
        QCOMPARE(roller.erase(3).value(), 2);
        QCOMPARE(log->count(3), 1);
        QVERIFY(log->rowsOf(3, personNumber(2)).empty());
        QCOMPARE(roller.rebuild(3).value(), qint64(5)); // numbers, not rows: those erased leave their places empty
        FigureBook book(*m_store, national(), areas());
        const auto told = book.figures({.indicator = u"fever-4d"_s,
                                        .survey = u"national"_s,
                                        .level = RegionLevel::Nation,
                                        .periods = {u"national-3"_s}},
                                       {});
        QCOMPARE(told->figures.first().numerator, std::optional<qint64>(1));
        QCOMPARE(told->figures.first().denominator, std::optional<qint64>(1));
        QCOMPARE(say(committer, 2, well), ResponseOutcome::Counted);
    }

    void many_who_answer_at_once_share_commits_and_each_is_told()
    {
        const auto log = m_store->connect();
        log->openPart(3, national().id, national().layout.text());
        constexpr int count = 500;
        std::atomic<int> counted{0};
        std::promise<void> all;
        {
            Committer committer(*m_store, 0);
            for (int i = 0; i < count; ++i) {
                committer.submit({3, {personNumber(i % 400), 0}, 5, answersOf(13, 20 + i % 50, 1, 1)},
                                 [&](const auto &outcome) {
                                     QVERIFY(outcome.has_value());
                                     if (++counted == count)
                                         all.set_value();
                                 });
            }
            all.get_future().wait();
        }
        const store::Marks heads = log->heads(3);
        QCOMPARE(heads.at(0), log->count(3)); // no number without its row
        Roller roller(*m_store, national(), areas());
        QVERIFY(roller.rollAll(10000).has_value());
        FigureBook book(*m_store, national(), areas());
        QCOMPARE(book.periods().value().at(2).valid, std::optional<qint64>(400));
    }

    void ages_outside_the_limits_and_unknown_places_are_counted_apart()
    {
        const auto log = m_store->connect();
        log->openPart(3, national().id, national().layout.text());
        const Layout &layout = national().layout;
        Codes nowhere{};
        nowhere[*layout.indexOf(u"postal"_s)] = 4980000 + 1; // lies in two prefectures, and none was chosen
        nowhere[*layout.indexOf(u"age"_s)] = 41 + 1;
        nowhere[*layout.indexOf(u"fever"_s)] = 3;
        const std::vector<store::LoggedResponse> rows{{personNumber(1), 0, 0, 5, answersOf(13, 41, 1, 3)},
                                                      {personNumber(2), 0, 0, 5, answersOf(13, 12, 1, 3)},
                                                      {personNumber(3), 0, 0, 5, answersOf(13, 111, 1, 3)},
                                                      {personNumber(4), 0, 0, 5, layout.pack(nowhere)}};
        store::Lane lane = log->takeLane(3, 0);
        store::LogScope scope(*log);
        log->append(lane, rows);
        scope.commit();
        Roller roller(*m_store, national(), areas());
        QCOMPARE(roller.rollAll(10).value(), 4);
        QCOMPARE(roller.check(3).value(), QString());
        FigureBook book(*m_store, national(), areas());
        const Period period = book.periods().value().at(2);
        QCOMPARE(period.valid, std::optional<qint64>(4));
        QCOMPARE(period.analysed, std::optional<qint64>(2));
        const auto table =
            book.figures({.indicator = u"fever-4d"_s, .survey = u"national"_s, .periods = {u"national-3"_s}}, {});
        for (const Figure &figure : table->figures) {
            const bool known = figure.region == u"13" || figure.region == u"99";
            QCOMPARE(figure.denominator.value_or(0), known ? 1 : 0);
        }
    }

private:
    std::unique_ptr<store::ResponseStore> m_store;
};

class SqliteRollerTest : public RollerSuite
{
    Q_OBJECT

public:
    SqliteRollerTest() : RollerSuite(Engine::Sqlite) {}
};

class PostgresRollerTest : public RollerSuite
{
    Q_OBJECT

public:
    PostgresRollerTest() : RollerSuite(Engine::Postgres) {}
};

MADO_TEST(SqliteRollerTest)
MADO_TEST(PostgresRollerTest)

} // namespace mado::statistics

#include "roller_test.moc"
