// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/board/board.h"

#include "backend/board/call_in.h"
#include "backend/store/call_rows.h"
#include "backend/store/page_rows.h"
#include "backend/store/roster_rows.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/board/board_fixture.h"

#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Seen : Watched
{
    explicit Seen(const Engine &engine)
        : Watched(engine),
          sessions(*database, clock, About{u"1"_s, {u"窓口"_s, u"Desk"_s}, false}),
          authenticator(sessions),
          staff{*database, clock, authenticator, {}},
          services{staff, true, 3, [] {}}
    {
    }
    Board board()
    {
        return write([&](store::Transaction &tx) { return board::boardFor(tx, services, supervisor.id, now); });
    }
    static const BoardPerson &person(const Board &board, const StaffId &id)
    {
        for (const BoardPerson &one : board.people) {
            if (one.staff.id == id)
                return one;
        }
        qFatal("nobody of this id");
    }
    tl::expected<QString, Problem> callIn(const StaffId &wanted)
    {
        return write([&](store::Transaction &tx) {
            return board::callIn(tx, services, staff::editorOf(tx, supervisor.id, now), wanted);
        });
    }

    identity::Sessions sessions;
    identity::Authenticator authenticator;
    staff::StaffServices staff;
    board::BoardServices services;
};

} // namespace

/// What every engine counts and keeps; which one, its own test says.
class BoardTest : public QObject
{
    Q_OBJECT

public:
    explicit BoardTest(desk::DeskFixture::Engine engine) : m_engine(std::move(engine)) {}

private Q_SLOTS:
    void those_whom_nobody_holds_are_counted_by_level_and_against_their_goal()
    {
        Seen t(m_engine);
        t.open(RiskLevel::Emergency);
        const auto held = t.open(RiskLevel::High);
        t.open(RiskLevel::High);
        t.takeOver(t.nurse, held);
        t.now = t.now.addSecs(6 * 60);
        const Board board = t.board();
        QCOMPARE(board.waiting.size(), 5);
        QCOMPARE(board.waiting.at(0).waiting, 1);
        QCOMPARE(board.waiting.at(0).overTarget, 1); // goal 5 minutes
        QCOMPARE(board.waiting.at(1).waiting, 1);
        QCOMPARE(board.waiting.at(1).overTarget, 0); // goal 10 minutes
        QCOMPARE(*board.waiting.at(1).oldest, t.now.addSecs(-6 * 60));
        QVERIFY(!board.waiting.at(4).oldest);
    }

    void everybody_of_the_desk_is_shown_with_duty_load_and_console()
    {
        Seen t(m_engine);
        t.takeOver(t.nurse, t.open(RiskLevel::High));
        t.takeOver(t.nurse, t.open(RiskLevel::Moderate));
        t.consoleOf(t.nurse);
        t.write([&](store::Transaction &tx) {
            store::putShift(
                tx, {ShiftId::random(), t.nurse.id, t.now.addSecs(-60), t.now.addSecs(3600), ShiftKind::OnDuty});
            return true;
        });
        const Board board = t.board();
        const BoardPerson &nurse = Seen::person(board, t.nurse.id);
        QCOMPARE(nurse.duty, Duty::OnDuty);
        QCOMPARE(*nurse.dutyUntil, t.now.addSecs(3600));
        QVERIFY(nurse.connected);
        QCOMPARE(nurse.load(), 2);
        QVERIFY(!Seen::person(board, t.colleague.id).connected);
        for (const BoardPerson &one : board.people) {
            QVERIFY(one.staff.id != t.stranger.id); // of another prefecture
            QVERIFY(one.staff.id != t.auditor.id);  // takes nothing
        }
        t.now = t.now.addSecs(46);
        QVERIFY(!Seen::person(t.board(), t.nurse.id).connected);
    }

    void the_supervisors_own_console_attends_nobody()
    {
        Seen t(m_engine);
        t.consoleOf(t.supervisor);
        QVERIFY(!t.board().attended);
        t.consoleOf(t.nurse);
        QVERIFY(t.board().attended);
    }

    void the_day_is_counted_by_kind_and_outcome()
    {
        Seen t(m_engine);
        const auto id = t.open(RiskLevel::Moderate);
        t.open(RiskLevel::Moderate, ConsultationKind::Counsellor);
        const qint64 fence = t.takeOver(t.nurse, id);
        QVERIFY(t.apply(t.nurse, id, Close{fence, Disposition::SelfCare, std::nullopt, {}}).has_value());
        const Board board = t.board();
        QCOMPARE(board.today.size(), 2);
        QCOMPARE(board.today.at(0).kind, ConsultationKind::Nurse);
        QCOMPARE(board.today.at(0).closed, (QList<DispositionCount>{{Disposition::SelfCare, 1}}));
        t.now = t.now.addDays(1);
        QVERIFY(t.board().today.isEmpty());
    }

    void emergencies_are_held_against_their_goal()
    {
        Seen t(m_engine);
        t.takeOver(t.nurse, t.open(RiskLevel::Emergency));
        const auto late = t.open(RiskLevel::Emergency);
        QCOMPARE(t.board().emergencyGoal, (GoalCount{1, 1})); // the other one may still be met
        t.now = t.now.addSecs(301);
        QCOMPARE(t.board().emergencyGoal, (GoalCount{1, 2}));
        t.takeOver(t.nurse, late);
        QCOMPARE(t.board().emergencyGoal, (GoalCount{1, 2}));
    }

    void waits_are_sampled_and_a_moment_without_anybody_is_no_zero()
    {
        Seen t(m_engine);
        t.open(RiskLevel::High);
        const QDateTime first = t.now.addSecs(600);
        t.write([&](store::Transaction &tx) {
            store::keepWaitSamples(tx, first, first.addSecs(-900));
            return true;
        });
        t.now = first.addSecs(900);
        t.takeOver(t.nurse,
                   t.write([&](store::Transaction &tx) { return store::mostUrgentWaiting(tx, t.nurse.id, {})->id; }));
        t.write([&](store::Transaction &tx) {
            store::keepWaitSamples(tx, t.now, first);
            return true;
        });
        const auto samples = t.board().samples;
        QCOMPARE(samples.size(), 2);
        QCOMPARE(samples.at(0), (WaitSample{first, 10, 10, 1}));
        QVERIFY(!samples.at(1).longest.has_value());
    }

    void one_called_in_is_on_record_and_answered_when_their_console_is_there()
    {
        Seen t(m_engine);
        QVERIFY(t.callIn(t.nurse.id).has_value());
        const auto pages = t.board().pages;
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.first().to->id, t.nurse.id);
        QCOMPARE(pages.first().by->id, t.supervisor.id);
        QVERIFY(!pages.first().answeredAt);
        t.now = t.now.addSecs(90);
        t.consoleOf(t.nurse);
        t.write([&](store::Transaction &tx) {
            store::markAnswered(tx, {u"nurse"_s}, t.now.addDays(-1));
            return true;
        });
        QCOMPARE(*t.board().pages.first().answeredAt, t.now);
    }

    void calls_made_are_told_by_day_and_by_person()
    {
        Seen t(m_engine);
        const auto id = t.open(RiskLevel::High);
        const qint64 fence = t.takeOver(t.nurse, id);
        const RecordCall call{fence, CallOutcome::NoAnswer, t.now.addSecs(900), {}, {}};
        QVERIFY(t.apply(t.nurse, id, call).has_value());
        QVERIFY(t.apply(t.nurse, id, call).has_value());
        const auto made = [&](const StaffProfile &reader, const store::CallsWanted &wanted) {
            return t.write([&](store::Transaction &tx) { return store::callsMade(tx, reader.id, wanted, 10); }).calls;
        };
        QCOMPARE(made(t.nurse, {t.now, {}}).size(), 2);
        QCOMPARE(made(t.nurse, {{}, id}).size(), 2);
        QVERIFY(made(t.nurse, {t.now.addSecs(1), {}}).isEmpty());
        QVERIFY(made(t.nurse, {{}, ConsultationId::random()}).isEmpty());
        QVERIFY(made(t.stranger, {{}, {}}).isEmpty());
    }

    void calling_in_is_refused_where_it_makes_no_sense()
    {
        Seen t(m_engine);
        t.consoleOf(t.nurse);
        QCOMPARE(t.callIn(t.nurse.id).error().code, u"call_in.here"_s);
        QCOMPARE(t.callIn(t.supervisor.id).error().code, u"staff.own"_s);
        QCOMPARE(t.callIn(t.stranger.id).error().code, u"staff.unknown"_s);
        t.services.paging = false;
        QCOMPARE(t.callIn(t.colleague.id).error().code, u"paging.off"_s);
    }

private:
    const desk::DeskFixture::Engine m_engine;
};

class BoardTestOnSqlite final : public BoardTest
{
    Q_OBJECT

public:
    BoardTestOnSqlite() : BoardTest(desk::DeskFixture::sqlite()) {}
};

class BoardTestOnPostgres final : public BoardTest
{
    Q_OBJECT

public:
    BoardTestOnPostgres() : BoardTest([this](const QString &folder) { return m_postgres.fresh()(folder); }) {}

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_postgres.start())
            QSKIP(qPrintable(m_postgres.why()));
    }

private:
    PostgresEngine m_postgres;
};

MADO_TEST(BoardTestOnSqlite)
MADO_TEST(BoardTestOnPostgres)
#include "board_test.moc"
