// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/faults.h"
#include "app/store/outbox_rows.h"
#include "contract/codecs.h"
#include "tests/support/runner.h"
#include "tests/unit/app/commands/scripted_desk.h"

using namespace mado;
using namespace mado::test;
using namespace std::chrono_literals;

class OutboxTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedDesk> m_;

    void openOnline()
    {
        QVERIFY(m_->open());
        QTRY_VERIFY(m_->online());
    }
    void goOffline()
    {
        m_->server.http.goAway();
        QTRY_VERIFY(m_->offline());
    }
    void comeBack()
    {
        m_->server.http.comeBack();
        m_->desk->reconnectNow();
        QTRY_VERIFY(m_->online());
    }
    void reply(const char *text, qint64 seenSeq = 0)
    {
        MADO_AWAIT(queued, m_->desk->reply(consultationId(), QString::fromUtf8(text), seenSeq));
        QVERIFY(queued);
    }
    void rowWith(RiskLevel level, qint64 transcriptSeq)
    {
        Consultation row = owned(consultation());
        row.risk.byRules = level;
        row.transcriptSeq = transcriptSeq;
        m_->server.rows.insert(row.id, row);
    }
    const Problem *problem() const
    {
        return m_->outbox.isEmpty() || !m_->outbox.first().problem ? nullptr : &*m_->outbox.first().problem;
    }

private Q_SLOTS:
    void init() { m_ = std::make_unique<ScriptedDesk>(); }
    void cleanup() { m_.reset(); }

    void a_reply_is_queued_and_its_draft_cleared_in_one_commit()
    {
        openOnline();
        goOffline();
        MADO_AWAIT(saved, m_->desk->saveDraft(consultationId(), {QStringLiteral("はい"), 0, m_->clock.time}));
        reply("はい");
        QVERIFY(m_->has(OutboxState::Waiting));
        QVERIFY(m_->open()); // as after a kill
        MADO_AWAIT(draft, m_->desk->draft(consultationId()));
        QVERIFY(draft && !*draft);
        QTRY_VERIFY(m_->has(OutboxState::Waiting));
    }
    void a_sent_reply_shows_in_the_transcript_as_it_leaves_the_outbox()
    {
        openOnline();
        reply("はい");
        QTRY_VERIFY(m_->outbox.isEmpty() && !m_->states.isEmpty());
        QCOMPARE(m_->states, (QList{OutboxState::Waiting, OutboxState::Sending}));
        QVERIFY(!m_->transcript.isEmpty());
        const auto *shown = std::get_if<StaffMessage>(&m_->transcript.last().body);
        QVERIFY(shown && shown->key && shown->text == QStringLiteral("はい"));
        QCOMPARE(shown->key->text().toLatin1(), m_->server.keysOf("replies").first());
    }
    void reply_written_offline_is_sent_once_when_the_answer_was_lost()
    {
        openOnline();
        goOffline();
        reply("はい");
        m_->server.losesAnswers = 1;
        comeBack();
        QTRY_VERIFY(m_->has(OutboxState::Checking));
        QTRY_VERIFY(m_->online());
        m_->scheduler.elapse(5s);
        QTRY_VERIFY(m_->outbox.isEmpty());
        const auto keys = m_->server.keysOf("replies");
        QVERIFY(keys.size() >= 2);
        QCOMPARE(QSet<QByteArray>(keys.begin(), keys.end()).size(), 1);
    }
    void what_was_in_flight_when_the_console_died_is_asked_for_under_the_same_key()
    {
        openOnline();
        m_->server.http.setScript([](const SeenRequest &) { return Reaction::hang(); });
        reply("はい");
        QTRY_COMPARE(m_->server.keysOf("replies").size(), 1);
        m_->server.http.goAway();
        m_->states.clear();
        QVERIFY(m_->open());
        QTRY_VERIFY(m_->has(OutboxState::Checking));
        QVERIFY(!m_->states.contains(OutboxState::Waiting));
        MADO_AWAIT(refused, m_->desk->withdraw(m_->outbox.first().key));
        QVERIFY(!refused && refused.error().detail == QLatin1String(faults::outboxChecking));
    }
    void an_unknown_outcome_never_turns_into_waiting()
    {
        openOnline();
        m_->server.losesAnswers = 1;
        reply("はい");
        QTRY_VERIFY(m_->has(OutboxState::Checking));
        m_->states.clear();
        m_->server.http.goAway();
        QTRY_VERIFY(m_->offline());
        comeBack();
        m_->scheduler.elapse(5s);
        QTRY_VERIFY(m_->outbox.isEmpty());
        QVERIFY(!m_->states.contains(OutboxState::Waiting));
    }
    void a_refused_reply_keeps_its_text_and_the_reason()
    {
        openOnline();
        m_->server.refusal = Problem{409, QStringLiteral("lease.stale"), {QStringLiteral("移りました"), {}}, {}};
        reply("はい");
        QTRY_VERIFY(m_->has(OutboxState::Refused));
        QCOMPARE(problem()->code, QStringLiteral("lease.stale"));
        QCOMPARE(std::get<Reply>(m_->outbox.first().command).text, QStringLiteral("はい"));
        const auto old = m_->outbox.first().key;
        m_->server.refusal.reset();
        m_->server.change(owned(consultation("c1", 2), 8));
        QTRY_COMPARE(m_->queue.last().changed.first().revision, 2);
        MADO_AWAIT(again, m_->desk->sendAgain(old));
        QVERIFY(again);
        QTRY_VERIFY(m_->outbox.isEmpty());
        const auto sent = m_->server.http.seen("POST", "replies").last();
        QVERIFY(sent.headers.value("idempotency-key") != old.text().toLatin1());
        QCOMPARE(sent.json().value(QLatin1String("fence")).toInt(), 8);
        QVERIFY(sent.json().value(QLatin1String("confirmed")).toBool());
    }
    void a_refused_item_can_be_withdrawn()
    {
        openOnline();
        m_->server.refusal = Problem{409, QStringLiteral("consultation.closed"), {}, {}};
        reply("はい");
        QTRY_VERIFY(m_->has(OutboxState::Refused));
        MADO_AWAIT(gone, m_->desk->withdraw(m_->outbox.first().key));
        QVERIFY(gone);
        QTRY_VERIFY(m_->outbox.isEmpty());
    }
    void an_old_offline_reply_waits_for_its_author_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("waits");
        QTest::newRow("emergency, 3 min") << int(RiskLevel::Emergency) << 180 << false;
        QTest::newRow("emergency, later") << int(RiskLevel::Emergency) << 181 << true;
        QTest::newRow("high, 15 min") << int(RiskLevel::High) << 900 << false;
        QTest::newRow("high, later") << int(RiskLevel::High) << 901 << true;
    }
    void an_old_offline_reply_waits_for_its_author()
    {
        QFETCH(int, level);
        QFETCH(int, seconds);
        QFETCH(bool, waits);
        rowWith(static_cast<RiskLevel>(level), 0);
        openOnline();
        goOffline();
        reply("はい");
        m_->clock.time = m_->clock.time.addSecs(seconds);
        comeBack();
        if (!waits) {
            QTRY_VERIFY(m_->outbox.isEmpty());
            return;
        }
        QTRY_VERIFY(m_->has(OutboxState::NeedsLook));
        QCOMPARE(problem()->code, QStringLiteral("reply.stale"));
        QVERIFY(m_->server.keysOf("replies").isEmpty());
        MADO_AWAIT(again, m_->desk->sendAgain(m_->outbox.first().key));
        QTRY_VERIFY(m_->outbox.isEmpty());
        QCOMPARE(m_->server.keysOf("replies").size(), 1);
    }
    void a_reply_overtaken_by_the_resident_waits_for_its_author()
    {
        rowWith(RiskLevel::High, 1);
        m_->server.entries = {entry("e1", 1, ResidentText{QStringLiteral("一")})};
        openOnline();
        QTRY_COMPARE(m_->transcript.size(), 1);
        goOffline();
        reply("はい", 1);
        m_->server.entries.append(entry("e2", 2, ResidentText{QStringLiteral("もっと悪い")}));
        rowWith(RiskLevel::High, 2);
        comeBack();
        QTRY_VERIFY(m_->has(OutboxState::NeedsLook));
        QCOMPARE(problem()->code, QStringLiteral("reply.overtaken"));
        QVERIFY(m_->server.keysOf("replies").isEmpty());
    }
    void the_servers_own_doubt_asks_the_author_too()
    {
        openOnline();
        m_->server.refusal = Problem{409, QStringLiteral("reply.overtaken"), {}, {}};
        reply("はい");
        QTRY_VERIFY(m_->has(OutboxState::NeedsLook));
    }
    void a_call_recorded_offline_is_sent_once_later_with_the_time_it_was_made()
    {
        openOnline();
        goOffline();
        const QDateTime made = m_->clock.time;
        const RecordCall record{0, CallOutcome::NoAnswer, made.addSecs(900), QStringLiteral("留守番電話"), {}};
        MADO_AWAIT(queued, m_->desk->recordCall(consultationId(), record));
        QVERIFY(queued && m_->has(OutboxState::Waiting));
        QVERIFY(m_->open()); // as after a kill: it is still there, opened from its seal
        QTRY_VERIFY(m_->has(OutboxState::Waiting));
        QCOMPARE(std::get<RecordCall>(m_->outbox.first().command).note, record.note);
        m_->clock.time = m_->clock.time.addSecs(3600);
        m_->server.losesAnswers = 1;
        comeBack();
        QTRY_VERIFY(m_->has(OutboxState::Checking));
        QTRY_VERIFY(m_->online());
        m_->scheduler.elapse(5s);
        QTRY_VERIFY(m_->outbox.isEmpty());
        const auto keys = m_->server.keysOf("/calls");
        QVERIFY(keys.size() >= 2);
        QCOMPARE(QSet<QByteArray>(keys.begin(), keys.end()), QSet<QByteArray>{queued->text().toLatin1()});
        const QJsonObject sent = m_->server.http.seen("POST", "/calls").last().json();
        QCOMPARE(sent.value(QLatin1String("calledAt")).toString(), utcText(made));
        QCOMPARE(sent.value(QLatin1String("fence")).toInt(), 7);
    }
    void what_the_resident_is_told_after_a_call_is_a_reply_that_waits_for_a_look_when_it_is_old()
    {
        openOnline();
        goOffline();
        const RecordCall record{0, CallOutcome::NoAnswer, m_->clock.time.addSecs(900), {}, QStringLiteral("また")};
        MADO_AWAIT(queued, m_->desk->recordCall(consultationId(), record));
        QTRY_COMPARE(m_->outbox.size(), 2);
        m_->clock.time = m_->clock.time.addSecs(901);
        comeBack();
        QTRY_VERIFY(m_->has(OutboxState::NeedsLook));
        QCOMPARE(std::get<Reply>(m_->outbox.first().command).text, record.message);
        QCOMPARE(m_->server.keysOf("/calls").size(), 1);
        QVERIFY(m_->server.http.seen("POST", "/calls").last().json().value(QLatin1String("message")) == QString());
    }
    void a_refused_record_goes_again_under_the_lease_that_is_held_now()
    {
        openOnline();
        m_->server.refusal = Problem{409, QStringLiteral("lease.stale"), {QStringLiteral("移りました"), {}}, {}};
        MADO_AWAIT(queued, m_->desk->recordCall(consultationId(), {0, CallOutcome::Reached, {}, {}, {}}));
        QTRY_VERIFY(m_->has(OutboxState::Refused));
        m_->server.refusal.reset();
        m_->server.change(owned(consultation("c1", 2), 8));
        QTRY_COMPARE(m_->queue.last().changed.first().revision, 2);
        MADO_AWAIT(again, m_->desk->sendAgain(m_->outbox.first().key));
        QTRY_VERIFY(m_->outbox.isEmpty());
        QCOMPARE(m_->server.http.seen("POST", "/calls").last().json().value(QLatin1String("fence")).toInt(), 8);
    }
    void a_call_whose_consultation_went_to_other_hands_becomes_a_note_of_its_author()
    {
        openOnline();
        m_->server.refusal = Problem{409, QStringLiteral("lease.stale"), {QStringLiteral("移りました"), {}}, {}};
        MADO_AWAIT(queued, m_->desk->recordCall(consultationId(), {0, CallOutcome::Reached, {}, {}, {}}));
        QTRY_VERIFY(m_->has(OutboxState::Refused));
        m_->server.refusal.reset();
        m_->server.change(consultation("c1", 2));
        QTRY_COMPARE(m_->queue.last().changed.first().revision, 2);
        const CommandKey call = m_->outbox.first().key;
        MADO_AWAIT(kept, m_->desk->keepAsNote(call, QStringLiteral("電話でつながった")));
        QVERIFY(kept);
        QTRY_VERIFY(m_->outbox.isEmpty());
        const auto note = m_->server.http.seen("POST", "/notes").last().json();
        QCOMPARE(note.value(QLatin1String("text")).toString(), QStringLiteral("電話でつながった"));
        QVERIFY(!note.contains(QLatin1String("fence")));
        MADO_AWAIT(again, m_->desk->keepAsNote(call, QStringLiteral("電話でつながった")));
        QVERIFY(!again); // never twice
    }
    void nobody_elses_call_is_recorded()
    {
        m_->server.rows.insert(consultationId(), consultation());
        openOnline();
        MADO_AWAIT(refused, m_->desk->recordCall(consultationId(), {0, CallOutcome::Reached, {}, {}, {}}));
        QVERIFY(!refused && refused.error().detail == QLatin1String(faults::notOwner));
        QVERIFY(m_->states.isEmpty());
    }
    void notes_are_not_held_up_by_age()
    {
        openOnline();
        goOffline();
        MADO_AWAIT(queued, m_->desk->addNote(consultationId(), QStringLiteral("メモ")));
        m_->clock.time = m_->clock.time.addDays(1);
        comeBack();
        QTRY_VERIFY(m_->outbox.isEmpty());
    }
    void replies_of_one_consultation_go_in_order_one_at_a_time()
    {
        openOnline();
        goOffline();
        for (const char *text : {"一", "二", "三"})
            reply(text);
        comeBack();
        QTRY_VERIFY(m_->outbox.isEmpty());
        QStringList texts;
        for (const SeenRequest &request : m_->server.http.seen("POST", "replies"))
            texts.append(request.json().value(QLatin1String("text")).toString());
        QCOMPARE(texts, (QStringList{QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")}));
    }
    void an_empty_or_endless_text_is_not_queued()
    {
        openOnline();
        for (const QString &text : {QStringLiteral("  \n"), QString(maxReplyUnits + 1, u'あ')}) {
            MADO_AWAIT(refused, m_->desk->reply(consultationId(), text, 0));
            QVERIFY(!refused && refused.error().detail == QLatin1String(faults::textLength));
        }
        QVERIFY(m_->states.isEmpty());
    }
};

MADO_TEST(OutboxTest)
#include "outbox_test.moc"
