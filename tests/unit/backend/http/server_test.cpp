// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/unit/backend/http/server_fixture.h"

#include <QTest>

using namespace mado;
using namespace mado::test;

class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connection_serves_one_request_after_another()
    {
        ServedRoutes served;
        Client client(served.port);
        QVERIFY(client.answerTo(get("/echo/a?x=1")).endsWith("\r\n\r\n/echo/a|"));
        const QByteArray second = client.answerTo(post("/echo/%E3%81%82", "body"));
        QVERIFY(second.startsWith("HTTP/1.1 200"));
        QVERIFY(second.endsWith("/echo/\u3042|body"));
    }

    void pipelined_requests_are_answered_in_order()
    {
        ServedRoutes served;
        Client client(served.port);
        client.send(get("/echo/1") + post("/echo/2", "x") + get("/echo/3"));
        QVERIFY(client.answer().endsWith("/echo/1|"));
        QVERIFY(client.answer().endsWith("/echo/2|x"));
        QVERIFY(client.answer().endsWith("/echo/3|"));
    }

    void close_is_honoured()
    {
        ServedRoutes served;
        Client client(served.port);
        QVERIFY(client.answerTo(get("/echo/a", "Connection: close\r\n")).contains("Connection: close"));
        QVERIFY(client.seesEnd());
        Client old(served.port);
        QVERIFY(old.answerTo("GET /echo/a HTTP/1.0\r\n\r\n").startsWith("HTTP/1.0 200"));
        QVERIFY(old.seesEnd());
    }

    void head_is_a_get_without_its_body()
    {
        ServedRoutes served;
        Client client(served.port);
        client.send("HEAD /echo/a HTTP/1.1\r\nHost: a\r\n\r\n");
        const QByteArray head = client.head();
        QVERIFY(head.startsWith("HTTP/1.1 200"));
        QVERIFY(head.contains("Content-Length: 8"));
        QVERIFY(client.answerTo(get("/echo/b")).startsWith("HTTP/1.1 200"));
    }

    void empty_answers_name_no_length()
    {
        ServedRoutes served;
        Client client(served.port);
        const QByteArray answer = client.answerTo("DELETE /gone HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 204") && !answer.contains("Content-Length"));
    }

    void continue_is_said_before_the_body()
    {
        ServedRoutes served;
        Client client(served.port);
        client.send("POST /echo/a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.head(), "HTTP/1.1 100 Continue");
        QVERIFY(client.answerTo("ab").endsWith("/echo/a|ab"));
    }

    void chunked_bodies_are_taken()
    {
        ServedRoutes served;
        Client client(served.port);
        const QByteArray chunked = "POST /echo/a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
        QVERIFY(client.answerTo(chunked + "2\r\nab\r\n3;x=y\r\ncde\r\n0\r\n\r\n").endsWith("|abcde"));
    }

    void unknown_addresses_and_methods_are_refused_in_words()
    {
        ServedRoutes served;
        Client client(served.port);
        const QByteArray unknown = client.answerTo(get("/nowhere"));
        QVERIFY(unknown.startsWith("HTTP/1.1 404") && unknown.contains("application/problem+json"));
        QVERIFY(unknown.contains("\"code\":\"route.unknown\""));
        const QByteArray other = client.answerTo("PUT /echo/a HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(other.startsWith("HTTP/1.1 405") && other.contains("Allow: GET, HEAD, POST"));
    }

    void handler_that_throws_is_a_500_without_its_words()
    {
        ServedRoutes served;
        Client client(served.port);
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
        ServedRoutes served;
        http::Server second({}, http::defaultLimits(), 1);
        const auto result = second.listen(u"127.0.0.1"_s, served.port);
        QVERIFY(!result && result.error().contains(QString::number(served.port)));
    }
};

MADO_TEST(ServerTest)
#include "server_test.moc"
