// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/unit/backend/http/server_fixture.h"

#include <QTest>
#include <future>

using namespace mado;
using namespace mado::test;

class HeldTest : public QObject
{
    Q_OBJECT

public:
    explicit HeldTest(Layer::Kind kind = Layer::Kind::Plain) : m_layer(kind) {}

private:
    const Layer m_layer;

private Q_SLOTS:
    void held_request_is_answered_when_there_is_news()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        client.send(get("/held"));
        QTRY_VERIFY(served.pending());
        served.pending()->answer(http::Response::json(200, {{u"news"_s, 1}}));
        served.pending()->answer(http::Response::empty(204));
        QVERIFY(client.answer().endsWith("{\"news\":1}"));
        QVERIFY(client.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
        served.pending()->answer(http::Response::empty(204));
    }

    void answer_of_an_earlier_poll_is_not_taken_for_a_later_one()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        client.send(get("/held"));
        QTRY_VERIFY(served.pending());
        const auto first = served.pending();
        first->answer(http::Response::empty(204));
        QVERIFY(client.answer().startsWith("HTTP/1.1 204"));
        client.send(get("/held"));
        QTRY_VERIFY(served.pending() != first);
        first->answer(http::Response::empty(500));
        served.pending()->answer(http::Response::json(200, {}));
        QVERIFY(client.answer().startsWith("HTTP/1.1 200"));
    }

    void client_that_left_is_noticed()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        client.send(get("/held"));
        QTRY_VERIFY(served.pending());
        QVERIFY(!served.pending()->clientGone());
        client.leave();
        QTRY_VERIFY(served.pending()->clientGone());
        served.pending()->answer(http::Response::empty(204));
        Client other(served);
        QVERIFY(other.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
    }

    void request_behind_a_held_one_waits_for_its_turn()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        client.send(get("/held") + get("/echo/a"));
        QTRY_VERIFY(served.pending());
        client.send(get("/echo/b"));
        served.pending()->answer(http::Response::empty(204));
        QVERIFY(client.answer().startsWith("HTTP/1.1 204"));
        QVERIFY(client.answer().endsWith("/echo/a|"));
        QVERIFY(client.answer().endsWith("/echo/b|"));
    }

    void dropped_poll_is_answered_all_the_same()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        QVERIFY(client.answerTo(get("/dropped")).startsWith("HTTP/1.1 500"));
    }

    void stop_answers_held_polls_and_closes_idle_connections()
    {
        ServedRoutes served(m_layer);
        Client idle(served);
        QVERIFY(idle.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
        Client client(served);
        client.send(get("/held"));
        QTRY_VERIFY(served.pending());
        served.server.stop(10s);
        QVERIFY(client.answer().startsWith("HTTP/1.1 503"));
        QVERIFY(client.seesEnd());
        QVERIFY(idle.seesEnd());
        Client late(served);
        QVERIFY(late.answerTo(get("/echo/a")).isEmpty());
    }

    void stop_lets_a_running_handler_finish()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        client.send(get("/slow"));
        served.entered.acquire();
        auto stopped = std::async(std::launch::async, [&] { served.server.stop(10s); });
        served.gate.release();
        const QByteArray answer = client.answer();
        QVERIFY(answer.startsWith("HTTP/1.1 204"));
        stopped.get();
    }

    void poll_may_outlive_its_server()
    {
        std::shared_ptr<http::Pending> pending;
        {
            ServedRoutes served(m_layer);
            Client client(served);
            client.send(get("/held"));
            QTRY_VERIFY(served.pending());
            pending = served.pending();
        }
        pending->answer(http::Response::empty(204));
    }
};

/// All of it again.
class HeldOverTlsTest : public HeldTest
{
    Q_OBJECT

public:
    HeldOverTlsTest() : HeldTest(Layer::Kind::Tls) {}
};

MADO_TEST(HeldTest)
MADO_TEST(HeldOverTlsTest)
#include "held_test.moc"
