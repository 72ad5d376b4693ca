// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/unit/backend/http/server_fixture.h"

#include <QTest>

using namespace mado;
using namespace mado::test;

class ServerTest : public QObject
{
    Q_OBJECT

public:
    explicit ServerTest(Layer::Kind kind = Layer::Kind::Plain) : m_layer(kind) {}

private:
    const Layer m_layer;

private Q_SLOTS:
    void connection_serves_one_request_after_another()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        QVERIFY(client.answerTo(get("/echo/a?x=1")).endsWith("\r\n\r\n/echo/a|"));
        const QByteArray second = client.answerTo(post("/echo/%E3%81%82", "body"));
        QVERIFY(second.startsWith("HTTP/1.1 200"));
        QVERIFY(second.endsWith("/echo/\u3042|body"));
    }

    void pipelined_requests_are_answered_in_order()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        client.send(get("/echo/1") + post("/echo/2", "x") + get("/echo/3"));
        QVERIFY(client.answer().endsWith("/echo/1|"));
        QVERIFY(client.answer().endsWith("/echo/2|x"));
        QVERIFY(client.answer().endsWith("/echo/3|"));
    }

    void close_is_honoured()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        QVERIFY(client.answerTo(get("/echo/a", "Connection: close\r\n")).contains("Connection: close"));
        QVERIFY(client.seesEnd());
        Client old(served);
        QVERIFY(old.answerTo("GET /echo/a HTTP/1.0\r\n\r\n").startsWith("HTTP/1.0 200"));
        QVERIFY(old.seesEnd());
    }

    void head_is_a_get_without_its_body()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        client.send("HEAD /echo/a HTTP/1.1\r\nHost: a\r\n\r\n");
        const QByteArray head = client.head();
        QVERIFY(head.startsWith("HTTP/1.1 200"));
        QVERIFY(head.contains("Content-Length: 8"));
        QVERIFY(client.answerTo(get("/echo/b")).startsWith("HTTP/1.1 200"));
        client.send("HEAD /nowhere HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.head().startsWith("HTTP/1.1 404"));
        client.send("HEAD /gone HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.head().contains("Allow: DELETE"));
        QVERIFY(client.answerTo(get("/echo/c")).startsWith("HTTP/1.1 200"));
    }

    void empty_answers_name_no_length()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        const QByteArray answer = client.answerTo("DELETE /gone HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 204") && !answer.contains("Content-Length"));
    }

    void continue_is_said_before_the_body()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        client.send("POST /echo/a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.head(), "HTTP/1.1 100 Continue");
        QVERIFY(client.answerTo("ab").endsWith("/echo/a|ab"));
    }

    void client_that_expects_continue_need_not_wait_for_it()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        QVERIFY(client.answerTo(post("/echo/a", "ab", "Expect: 100-Continue\r\n")).endsWith("/echo/a|ab"));
        QVERIFY(client.answerTo("POST /echo/a HTTP/1.0\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\nab")
                    .startsWith("HTTP/1.0 200"));
    }

    void empty_line_before_a_request_is_no_fault_of_it()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        client.send("\r\n" + get("/echo/a") + "\r\n" + get("/echo/b"));
        QVERIFY(client.answer().endsWith("/echo/a|"));
        QVERIFY(client.answer().endsWith("/echo/b|"));
        client.send("\r\n");
        QVERIFY(client.answerTo(get("/echo/c")).endsWith("/echo/c|"));
    }

    void folded_field_becomes_one_line()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        QVERIFY(client.answerTo(get("/header", "X-A: b\r\n  c\r\n")).endsWith("\r\n\r\nb c"));
    }

    void repeated_fields_become_a_list_and_names_have_no_case()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        QVERIFY(client.answerTo(get("/header", "x-A: b\r\nX-a:c \r\n")).endsWith("\r\n\r\nb, c"));
    }

    void target_may_name_the_whole_address()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        QVERIFY(client.answerTo(get("http://a/echo/a?b=http://c")).endsWith("/echo/a|"));
    }

    void trailers_are_read_and_left_out()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        const QByteArray chunked = "POST /echo/a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n";
        QVERIFY(client.answerTo(chunked + "1\r\na\r\n0\r\nX-A: b\r\n\r\n").endsWith("|a"));
        QVERIFY(client.answerTo(get("/header")).endsWith("\r\n\r\n"));
    }

    void request_sent_while_another_is_worked_on_waits_for_its_turn()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        client.send(get("/slow"));
        served.entered.acquire();
        client.send(get("/echo/a"));
        served.gate.release();
        QVERIFY(client.answer().startsWith("HTTP/1.1 204"));
        QVERIFY(client.answer().endsWith("/echo/a|"));
    }

    void chunked_bodies_are_taken()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        const QByteArray chunked = "POST /echo/a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
        QVERIFY(client.answerTo(chunked + "2\r\nab\r\n3;x=y\r\ncde\r\n0\r\n\r\n").endsWith("|abcde"));
    }

    void unknown_addresses_and_methods_are_refused_in_words()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        const QByteArray unknown = client.answerTo(get("/nowhere"));
        QVERIFY(unknown.startsWith("HTTP/1.1 404") && unknown.contains("application/problem+json"));
        QVERIFY(unknown.contains("\"code\":\"route.unknown\""));
        const QByteArray other = client.answerTo("PUT /echo/a HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(other.startsWith("HTTP/1.1 405") && other.contains("Allow: GET, HEAD, POST"));
    }

    void handler_that_throws_is_a_500_without_its_words()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        const QByteArray answer = client.answerTo(get("/throws"));
        QVERIFY(answer.startsWith("HTTP/1.1 500") && !answer.contains("secret"));
        QVERIFY(client.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
    }

    void bad_address_to_listen_on_says_what_to_do()
    {
        http::Server server({}, http::defaultLimits(), 1);
        const auto result = server.listen(u"localhost!"_s, 0);
        QVERIFY(!result && result.error().contains(u"127.0.0.1"_s));
    }

    void taken_port_is_named()
    {
        ServedRoutes served(m_layer);
        http::Server second({}, http::defaultLimits(), 1);
        const auto result = second.listen(u"127.0.0.1"_s, served.port);
        QVERIFY(!result && result.error().contains(QString::number(served.port)));
    }
};

/// All of it again.
class ServerOverTlsTest : public ServerTest
{
    Q_OBJECT

public:
    ServerOverTlsTest() : ServerTest(Layer::Kind::Tls) {}
};

MADO_TEST(ServerTest)
MADO_TEST(ServerOverTlsTest)
#include "server_test.moc"
