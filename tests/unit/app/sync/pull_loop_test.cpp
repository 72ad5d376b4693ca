// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/pull_loop.h"
#include "tests/support/desk_samples.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"
#include "tests/support/scripted_server.h"

#include <QSignalSpy>

using namespace mado;
using namespace mado::test;
using namespace std::chrono_literals;
using Phase = ConnectionState::Phase;

class PullLoopTest final : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<FakeScheduler> m_scheduler;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_api;
    std::shared_ptr<Cache> m_cache;
    std::unique_ptr<PullLoop> m_loop;

    void begin(ScriptedServer::Script script)
    {
        m_server = std::make_unique<ScriptedServer>(std::move(script));
        m_api = std::make_unique<ApiClient>(*ServerAddress::from(m_server->address()));
        m_loop = std::make_unique<PullLoop>(*m_api, *m_cache, *m_scheduler, m_clock, Backoff(noJitter));
        m_loop->start({0, std::nullopt});
    }

private Q_SLOTS:
    void init()
    {
        m_scheduler = std::make_unique<FakeScheduler>();
        MADO_AWAIT(opened, Cache::openInMemory());
        m_cache = *opened;
    }
    void cleanup()
    {
        m_loop.reset();
        m_api.reset();
        m_cache.reset();
    }

    void it_goes_on_from_the_cursor_it_committed()
    {
        begin([](const SeenRequest &request) {
            if (request.target.contains("since=0")) {
                auto first = batch(3, {consultation("c1")});
                first.more = true;
                return Reaction::json(200, encode(first));
            }
            return request.target.contains("since=3") ? Reaction::json(200, encode(batch(8, {consultation("c2")})))
                                                      : Reaction::hang();
        });
        QTRY_COMPARE(m_server->seen().size(), 3);
        QVERIFY(m_server->seen()[0].target.contains("wait=0"));
        QVERIFY(m_server->seen()[1].target.contains("wait=0")); // more: at once
        QVERIFY(m_server->seen()[2].target.contains("since=8"));
        QVERIFY(m_server->seen()[2].target.contains("wait=25"));
        QVERIFY(m_loop->online());
        QCOMPARE(m_loop->state().dataAsOf, std::optional(batch(0, {}).serverTime));
        MADO_AWAIT(rows, m_cache->run(allConsultations));
        QCOMPARE(rows->size(), 2);
    }
    void a_server_pulled_away_is_noticed_at_once_and_found_again()
    {
        begin([](const SeenRequest &request) {
            return request.target.contains("wait=0") ? Reaction::json(200, encode(batch(3, {}))) : Reaction::hang();
        });
        QTRY_COMPARE(m_server->seen().size(), 2);
        m_server->goAway();
        QTRY_VERIFY(m_loop->state().phase == Phase::Offline);
        QCOMPARE(m_loop->state().nextRetry, std::optional(m_clock.time.addSecs(1)));
        m_server->comeBack();
        QCOMPARE(m_scheduler->elapse(1s), 1);
        QTRY_VERIFY(m_loop->online());
        QVERIFY(!m_loop->state().nextRetry);
    }
    void a_person_may_ask_before_the_next_retry()
    {
        begin([](const SeenRequest &) { return Reaction::json(200, encode(batch(3, {}))); });
        m_server->goAway();
        QTRY_VERIFY(m_loop->state().phase == Phase::Offline);
        m_server->setScript([](const SeenRequest &request) {
            return request.target.contains("wait=0") ? Reaction::json(200, encode(batch(3, {}))) : Reaction::hang();
        });
        m_server->comeBack();
        m_loop->reconnectNow();
        QVERIFY(m_loop->state().phase == Phase::Connecting);
        QTRY_VERIFY(m_loop->online());
        QCOMPARE(m_scheduler->planned(), 0);
    }
    void a_batch_that_cannot_be_read_moves_no_cursor()
    {
        begin([](const SeenRequest &) { return Reaction::json(200, {{QStringLiteral("cursor"), 9}}); });
        QSignalSpy noticed(m_loop.get(), &PullLoop::noticed);
        QTRY_COMPARE(noticed.count(), 1);
        QCOMPARE(m_scheduler->elapse(1s), 1);
        QTRY_COMPARE(m_server->seen().size(), 2);
        QVERIFY(m_server->seen()[1].target.contains("since=0"));
        QTRY_COMPARE(m_scheduler->planned(), 1);
        QCOMPARE(noticed.count(), 1); // said once
    }
    void an_ended_session_stops_it()
    {
        begin([](const SeenRequest &) {
            return Reaction::json(401, encode(Problem{401, QStringLiteral("session.ended"), {}, {}}));
        });
        QTRY_VERIFY(m_loop->state().phase == Phase::SignedOut);
        QCOMPARE(m_scheduler->planned(), 0);
    }
};

MADO_TEST(PullLoopTest)
#include "pull_loop_test.moc"
