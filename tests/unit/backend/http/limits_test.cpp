// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/unit/backend/http/server_fixture.h"

#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

http::ServerLimits tight()
{
    return {.headerBytes = 1024, .bodyBytes = 100, .readDeadline = 10s, .idleDeadline = 10s, .connections = 50};
}

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_cannot_be_a_request_is_refused_and_cut_off_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray start = "POST /echo/a HTTP/1.1\r\nHost: a\r\n";
        QTest::newRow("no request at all") << QByteArray("hello there\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET /echo/a HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << get("/echo/a", "Host: b\r\n") << 400;
        QTest::newRow("length and chunks")
            << QByteArray(start + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;
        QTest::newRow("chunks and length")
            << QByteArray(start + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n") << 400;
        QTest::newRow("two lengths") << QByteArray(start + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd") << 400;
        QTest::newRow("same length twice")
            << QByteArray(start + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc") << 400;
        QTest::newRow("list of lengths") << QByteArray(start + "Content-Length: 3, 3\r\n\r\nabc") << 400;
        QTest::newRow("negative length") << QByteArray(start + "Content-Length: -1\r\n\r\n") << 400;
        QTest::newRow("endless length") << QByteArray(start + "Content-Length: 99999999999999999999\r\n\r\n") << 400;
        QTest::newRow("strange encoding") << QByteArray(start + "Transfer-Encoding: gzip\r\n\r\nabc") << 400;
        QTest::newRow("encoding list") << QByteArray(start + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n")
                                       << 400;
        QTest::newRow("bad chunk") << QByteArray(start + "Transfer-Encoding: chunked\r\n\r\nzz\r\n") << 400;
        QTest::newRow("space before colon") << get("/echo/a", "X-A : b\r\n") << 400;
        QTest::newRow("hidden slash") << get("/echo%2Fa") << 400;
        QTest::newRow("broken UTF-8") << get("/echo/%FF") << 400;
        QTest::newRow("NUL") << get("/echo/%00") << 400;
        QTest::newRow("unknown method") << QByteArray("BREW /echo/a HTTP/1.1\r\nHost: a\r\n\r\n") << 501;
        QTest::newRow("unserved method") << QByteArray("TRACE /echo/a HTTP/1.1\r\nHost: a\r\n\r\n") << 501;
        QTest::newRow("HTTP/3") << QByteArray("GET /echo/a HTTP/3.0\r\nHost: a\r\n\r\n") << 505;
        QTest::newRow("expects the moon") << get("/echo/a", "Expect: moon\r\n") << 417;
        QTest::newRow("long header") << get("/echo/a", "X-A: " + QByteArray(2000, 'x') + "\r\n") << 431;
        QTest::newRow("many headers") << get("/echo/a", QByteArray("X-A: b\r\n").repeated(500)) << 431;
        QTest::newRow("endless headers") << get("/echo/a", QByteArray("X-A: b\r\n").repeated(50000)) << 431;
        QTest::newRow("large body") << post("/echo/a", QByteArray(101, 'x')) << 413;
        QTest::newRow("large announced body") << QByteArray(start + "Content-Length: 5000000\r\n\r\n") << 413;
        QTest::newRow("large chunks") << QByteArray(start + "Transfer-Encoding: chunked\r\n\r\n65\r\n" +
                                                    QByteArray(101, 'x') + "\r\n0\r\n\r\n")
                                      << 413;
    }
    void what_cannot_be_a_request_is_refused_and_cut_off()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        ServedRoutes served(tight());
        Client client(served.port);
        const QByteArray answer = client.answerTo(bytes);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status)), answer.left(40));
        QVERIFY(answer.contains("application/problem+json"));
        QVERIFY(answer.contains("Connection: close"));
        QVERIFY(client.seesEnd());
    }

    void body_at_the_limit_is_taken()
    {
        ServedRoutes served(tight());
        Client client(served.port);
        QVERIFY(client.answerTo(post("/echo/a", QByteArray(100, 'x'))).startsWith("HTTP/1.1 200"));
    }

    void large_body_is_refused_before_continue()
    {
        ServedRoutes served(tight());
        Client client(served.port);
        const QByteArray start = "POST /echo/a HTTP/1.1\r\nHost: a\r\nContent-Length: 101\r\n";
        QVERIFY(client.answerTo(start + "Expect: 100-continue\r\n\r\n").startsWith("HTTP/1.1 413"));
    }

    void slow_requests_are_cut_off_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("in the header") << QByteArray("GET /echo/a HTT");
        QTest::newRow("in the body") << QByteArray("POST /echo/a HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nab");
    }
    void slow_requests_are_cut_off()
    {
        QFETCH(QByteArray, bytes);
        auto limits = tight();
        limits.readDeadline = 20ms;
        ServedRoutes served(limits);
        Client client(served.port);
        QVERIFY(client.answerTo(bytes).startsWith("HTTP/1.1 408"));
        QVERIFY(client.seesEnd());
    }

    void idle_connections_are_closed_without_a_word()
    {
        auto limits = tight();
        limits.idleDeadline = 20ms;
        ServedRoutes served(limits);
        Client silent(served.port);
        QVERIFY(silent.seesEnd());
        Client client(served.port);
        QVERIFY(client.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
        QVERIFY(client.seesEnd());
    }

    void one_connection_too_many_is_turned_away()
    {
        auto limits = tight();
        limits.connections = 1;
        ServedRoutes served(limits);
        Client first(served.port);
        QVERIFY(first.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
        Client second(served.port);
        QVERIFY(second.answer().startsWith("HTTP/1.1 503"));
        QVERIFY(second.seesEnd());
        QVERIFY(first.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
    }

    void half_a_request_harms_nobody()
    {
        ServedRoutes served(tight());
        Client gone(served.port);
        gone.send("POST /echo/a HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nab");
        gone.leave();
        Client client(served.port);
        QVERIFY(client.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
    }
};

MADO_TEST(LimitsTest)
#include "limits_test.moc"
