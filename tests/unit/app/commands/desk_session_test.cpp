// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/faults.h"
#include "tests/support/runner.h"
#include "tests/unit/app/commands/scripted_desk.h"

using namespace mado;
using namespace mado::test;
using namespace std::chrono_literals;

class DeskSessionTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedDesk> m_;

    void openOnline()
    {
        QVERIFY(m_->open());
        QTRY_VERIFY(m_->online());
    }

private Q_SLOTS:
    void init() { m_ = std::make_unique<ScriptedDesk>(); }
    void cleanup() { m_.reset(); }

    void the_first_signals_carry_what_the_cache_held()
    {
        openOnline();
        m_->server.http.goAway();
        QVERIFY(m_->open());
        QTRY_VERIFY(m_->offline());
        QCOMPARE(m_->queue.size(), 1);
        QCOMPARE(m_->queue.first().changed, QList<Consultation>{owned(consultation())});
        QVERIFY(m_->desk->connection().dataAsOf);
        QVERIFY(m_->desk->connection().nextRetry);
    }
    void taking_over_commits_the_servers_word_before_it_is_told()
    {
        m_->server.rows.insert(consultationId(), consultation());
        openOnline();
        m_->server.rows.insert(consultationId(), owned(consultation("c1", 2)));
        MADO_AWAIT(taken, m_->desk->takeOver(consultationId()));
        QVERIFY(taken && taken->owner);
        QCOMPARE(m_->queue.last().changed.first().revision, 2);
    }
    void a_lost_take_over_is_asked_again_under_the_same_key()
    {
        openOnline();
        m_->server.losesAnswers = 1;
        const auto future = m_->desk->takeOver(consultationId());
        QTRY_COMPARE(m_->server.keysOf("take-over").size(), 1);
        QTRY_COMPARE(m_->scheduler.planned(), 2); // the next lease round and this
        QCOMPARE(m_->scheduler.elapse(1s), 1);
        MADO_AWAIT(taken, future);
        QVERIFY(taken);
        const auto keys = m_->server.keysOf("take-over");
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys[0], keys[1]);
        QCOMPARE(m_->server.done.size(), 1);
    }
    void whoever_was_first_is_named()
    {
        openOnline();
        m_->server.refusal = Problem{409, QStringLiteral("lease.taken"), {}, asColleague(nurse())};
        MADO_AWAIT(taken, m_->desk->takeOver(consultationId()));
        QVERIFY(!taken && taken.error().problem && taken.error().problem->owner);
    }
    void what_needs_the_servers_word_fails_offline()
    {
        openOnline();
        m_->server.http.goAway();
        QTRY_VERIFY(m_->offline());
        MADO_AWAIT(taken, m_->desk->takeOver(consultationId()));
        QVERIFY(!taken && taken.error().kind == AppError::Kind::Offline);
        MADO_AWAIT(next, m_->desk->takeNext());
        QVERIFY(!next && next.error().kind == AppError::Kind::Offline);
    }
    void closing_needs_promises_settled()
    {
        openOnline();
        const Close close{7, Disposition::SelfCare, std::nullopt, {}};
        MADO_AWAIT(saved, m_->desk->saveDraft(consultationId(), {QStringLiteral("まだ"), 0, m_->clock.time}));
        MADO_AWAIT(tooEarly, m_->desk->close(consultationId(), close));
        QVERIFY(!tooEarly && tooEarly.error().detail == QLatin1String(faults::closeUnsettled));
        MADO_AWAIT(deleted, m_->desk->saveDraft(consultationId(), {QString(), 0, m_->clock.time}));
        MADO_AWAIT(closed, m_->desk->close(consultationId(), close));
        QVERIFY(closed);
    }
    void a_draft_survives_a_killed_console()
    {
        openOnline();
        const Draft draft{QStringLiteral("書きかけ"), 4, m_->clock.time};
        MADO_AWAIT(saved, m_->desk->saveDraft(consultationId(), draft));
        m_->server.http.goAway();
        QVERIFY(m_->open());
        MADO_AWAIT(kept, m_->desk->draft(consultationId()));
        QCOMPARE(*kept, std::optional(draft));
    }
    void a_watched_transcript_comes_from_the_cache_and_then_from_the_server()
    {
        Consultation row = consultation();
        row.transcriptSeq = 1;
        m_->server.rows.insert(row.id, row);
        m_->server.entries = {entry("e1", 1, ResidentText{QStringLiteral("一")})};
        openOnline();
        QVERIFY(m_->server.http.seen("GET", "/transcript").isEmpty()); // nobody's business yet
        m_->desk->watch(row.id);
        QTRY_COMPARE(m_->transcript.size(), 1);
        m_->server.entries.append(entry("e2", 2, ResidentText{QStringLiteral("二")}));
        row.transcriptSeq = 2;
        row.revision = 2;
        m_->server.change(row);
        QTRY_COMPARE(m_->transcript.size(), 2);
        QVERIFY(m_->server.http.seen("GET", "/transcript").last().target.endsWith("since=1"));
        m_->server.http.goAway();
        QVERIFY(m_->open());
        QTRY_VERIFY(m_->offline());
        m_->desk->watch(row.id);
        QTRY_COMPARE(m_->transcript.size(), 2);
    }
    void ones_own_transcripts_are_kept_current_unwatched()
    {
        Consultation row = owned(consultation());
        row.transcriptSeq = 1;
        m_->server.rows.insert(row.id, row);
        m_->server.entries = {entry("e1", 1, ResidentText{QStringLiteral("一")})};
        openOnline();
        QTRY_COMPARE(m_->transcript.size(), 1);
    }
    void own_leases_are_renewed_every_thirty_seconds_while_online()
    {
        openOnline();
        QTRY_COMPARE(m_->server.http.seen("POST", "/lease").size(), 1);
        QCOMPARE(m_->server.http.seen("POST", "/lease").first().json().value(QLatin1String("fence")).toInt(), 7);
        m_->scheduler.elapse(30s);
        QTRY_COMPARE(m_->server.http.seen("POST", "/lease").size(), 2);
        m_->server.http.goAway();
        QTRY_VERIFY(m_->offline());
        m_->scheduler.elapse(30s);
        QVERIFY(m_->offline());
    }
    void what_lapsed_while_one_was_cut_off_comes_back_if_nobody_took_it_and_it_is_not_long_ago_data()
    {
        QTest::addColumn<int>("minutesSince"); // the lease ran out
        QTest::addColumn<bool>("taken");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<int>("asked");
        QTest::newRow("ten minutes ago") << 10 << false << true << 1;
        QTest::newRow("a colleague has it") << 10 << true << true << 0;
        QTest::newRow("long ago") << 31 << false << true << 0;
        QTest::newRow("not over: one returned it") << -1 << false << true << 0;
        QTest::newRow("never accepted") << 10 << false << false << 0;
    }
    void what_lapsed_while_one_was_cut_off_comes_back_if_nobody_took_it_and_it_is_not_long_ago()
    {
        QFETCH(int, minutesSince);
        QFETCH(bool, taken);
        QFETCH(bool, accepted);
        QFETCH(int, asked);
        Consultation held = owned(consultation());
        held.owner->leaseUntil = m_->clock.time.addSecs(120);
        if (!accepted)
            held.assigned = Assignment{asColleague(nurse()), m_->clock.time, m_->clock.time.addSecs(120)};
        m_->server.rows.insert(held.id, held);
        openOnline();
        m_->server.http.goAway();
        QTRY_VERIFY(m_->offline());
        m_->clock.time = held.owner->leaseUntil.addSecs(60 * minutesSince);
        Consultation lapsed = consultation();
        lapsed.revision = held.revision + 1;
        if (taken)
            lapsed.owner = Ownership{{*StaffId::from(QStringLiteral("other")), QStringLiteral("長谷川"), Role::Nurse},
                                     8,
                                     m_->clock.time,
                                     m_->clock.time.addSecs(120)};
        m_->server.rows.insert(lapsed.id, lapsed);
        ++m_->server.cursor;
        m_->server.http.comeBack();
        m_->desk->reconnectNow();
        QTRY_VERIFY(m_->online());
        QTRY_COMPARE(m_->queue.last().changed.first().revision, lapsed.revision);
        QTRY_COMPARE(m_->server.keysOf("take-over").size(), asked);
        QCoreApplication::processEvents();
        QCOMPARE(m_->server.keysOf("take-over").size(), asked);
    }
    void an_unreadable_row_is_named_while_its_neighbours_are_shown()
    {
        QJsonObject mixed = encode(batch(2, {owned(consultation())}));
        QJsonObject bad = encode(consultation("c2"));
        bad.insert(QStringLiteral("kind"), QStringLiteral("astrologer"));
        mixed.insert(QStringLiteral("consultations"),
                     QJsonArray{bad, mixed.value(QLatin1String("consultations")).toArray().first()});
        m_->server.http.setScript([mixed](const SeenRequest &request) {
            return request.target.contains("wait=0") ? Reaction::json(200, mixed) : Reaction::hang();
        });
        openOnline();
        QCOMPARE(m_->queue.last().changed, QList<Consultation>{owned(consultation())});
        QCOMPARE(m_->notices.size(), 1);
        QVERIFY(m_->notices.first().detail.startsWith(QLatin1String(faults::rowUnreadable)));
        QVERIFY(m_->notices.first().detail.contains(QStringLiteral("c2")));
        QVERIFY(!m_->notices.first().detail.contains(QStringLiteral("astrologer")));
        m_->server.http.goAway();
        QVERIFY(m_->open());
        QTRY_COMPARE(m_->notices.size(), 1); // still named after a restart
    }
    void an_ended_session_keeps_drafts_and_outbox()
    {
        openOnline();
        QSignalSpy signedOut(m_->desk.get(), &Desk::signedOut);
        m_->server.http.setScript([](const SeenRequest &) {
            return Reaction::json(401, encode(Problem{401, QStringLiteral("session.ended"), {}, {}}));
        });
        MADO_AWAIT(queued, m_->desk->reply(consultationId(), QStringLiteral("はい"), 0));
        QVERIFY(queued);
        QTRY_COMPARE(signedOut.count(), 1);
        QTRY_VERIFY(m_->has(OutboxState::Waiting));
        QVERIFY(m_->desk->connection().phase == ConnectionState::Phase::SignedOut);
    }
};

MADO_TEST(DeskSessionTest)
#include "desk_session_test.moc"
