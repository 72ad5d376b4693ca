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

public:
    explicit LimitsTest(Layer::Kind kind = Layer::Kind::Plain) : m_layer(kind) {}

private:
    const Layer m_layer;

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
                                       << 501;
        QTest::newRow("bad chunk") << QByteArray(start + "Transfer-Encoding: chunked\r\n\r\nzz\r\n") << 400;
        QTest::newRow("chunked twice") << QByteArray(start + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n")
                                       << 501;
        QTest::newRow("two encodings") << QByteArray(start + "Transfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n"
                                                             "\r\n0\r\n\r\n")
                                       << 400;
        QTest::newRow("encoding hidden by a tab") << QByteArray(start + "Transfer-Encoding:\x0b"
                                                                        "chunked\r\n\r\n0\r\n\r\n")
                                                  << 400;
        QTest::newRow("chunks in HTTP/1.0")
            << QByteArray("POST /echo/a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;
        QTest::newRow("chunk size with a sign")
            << QByteArray(start + "Transfer-Encoding: chunked\r\n\r\n+1\r\na\r\n0\r\n\r\n") << 400;
        QTest::newRow("chunk size with a prefix")
            << QByteArray(start + "Transfer-Encoding: chunked\r\n\r\n0x1\r\na\r\n0\r\n\r\n") << 400;
        QTest::newRow("chunk larger than any")
            << QByteArray(start + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\na\r\n0\r\n\r\n") << 400;
        QTest::newRow("chunk longer than said")
            << QByteArray(start + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n") << 400;
        QTest::newRow("length with a sign") << QByteArray(start + "Content-Length: +3\r\n\r\nabc") << 400;
        QTest::newRow("length in hex") << QByteArray(start + "Content-Length: 0x3\r\n\r\nabc") << 400;
        QTest::newRow("length in words") << QByteArray(start + "Content-Length: three\r\n\r\nabc") << 400;
        QTest::newRow("empty length") << QByteArray(start + "Content-Length: \r\n\r\nabc") << 400;
        QTest::newRow("length just beyond 64 bits")
            << QByteArray(start + "Content-Length: 18446744073709551617\r\n\r\na") << 400;
        QTest::newRow("bare LF") << QByteArray("GET /echo/a HTTP/1.1\nHost: a\n\n") << 505;
        QTest::newRow("bare LF after a field") << QByteArray("GET /echo/a HTTP/1.1\r\nHost: a\nX-A: b\r\n\r\n") << 400;
        QTest::newRow("bare CR in a field") << get("/echo/a", "X-A: b\rX-B: c\r\n") << 400;
        QTest::newRow("NUL in a field") << get("/echo/a", QByteArray("X-A: b\0c\r\n", 10)) << 400;
        QTest::newRow("folded first field") << QByteArray("GET /echo/a HTTP/1.1\r\n Host: a\r\n\r\n") << 400;
        QTest::newRow("field without a name") << get("/echo/a", ": b\r\n") << 400;
        QTest::newRow("field without a colon") << get("/echo/a", "X-A\r\n") << 400;
        QTest::newRow("two blanks in the first line") << QByteArray("GET  /echo/a HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("blank in the target") << QByteArray("GET /echo/a b HTTP/1.1\r\nHost: a\r\n\r\n") << 505;
        QTest::newRow("HTTP/0.9") << QByteArray("GET /echo/a\r\n\r\n") << 400;
        QTest::newRow("lower-case protocol") << QByteArray("GET /echo/a http/1.1\r\nHost: a\r\n\r\n") << 505;
        QTest::newRow("host with a blank") << QByteArray("GET /echo/a HTTP/1.1\r\nHost: a b\r\n\r\n") << 400;
        QTest::newRow("host with a path") << QByteArray("GET /echo/a HTTP/1.1\r\nHost: a/b\r\n\r\n") << 400;
        QTest::newRow("host with a user") << QByteArray("GET /echo/a HTTP/1.1\r\nHost: x@a\r\n\r\n") << 400;
        QTest::newRow("no path") << get("echo/a") << 400;
        QTest::newRow("asterisk") << get("*") << 400;
        QTest::newRow("fragment") << get("/echo/a#b") << 400;
        QTest::newRow("space before colon") << get("/echo/a", "X-A : b\r\n") << 400;
        QTest::newRow("hidden slash") << get("/echo%2Fa") << 400;
        QTest::newRow("broken UTF-8") << get("/echo/%FF") << 400;
        QTest::newRow("NUL") << get("/echo/%00") << 400;
        QTest::newRow("unknown method") << QByteArray("BREW /echo/a HTTP/1.1\r\nHost: a\r\n\r\n") << 501;
        QTest::newRow("unserved method") << QByteArray("TRACE /echo/a HTTP/1.1\r\nHost: a\r\n\r\n") << 501;
        QTest::newRow("method in lower case") << QByteArray("get /echo/a HTTP/1.1\r\nHost: a\r\n\r\n") << 501;
        QTest::newRow("options of the server") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n") << 501;
        QTest::newRow("tunnel") << QByteArray("CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n") << 501;
        QTest::newRow("HTTP/2 without asking") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
        QTest::newRow("long target") << get('/' + QByteArray(2000, 'x')) << 414;
        QTest::newRow("endless target") << get('/' + QByteArray(300000, 'x')) << 414;
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
        ServedRoutes served(m_layer, tight());
        Client client(served);
        const QByteArray answer = client.answerTo(bytes);
        QVERIFY(answer.startsWith("HTTP/1."));
        QCOMPARE(answer.mid(9, 3), QByteArray::number(status));
        QVERIFY(answer.contains("application/problem+json"));
        QVERIFY(answer.startsWith("HTTP/1.0") || answer.contains("Connection: close"));
        QVERIFY(client.seesEnd());
    }

    void body_at_the_limit_is_taken()
    {
        ServedRoutes served(m_layer, tight());
        Client client(served);
        QVERIFY(client.answerTo(post("/echo/a", QByteArray(100, 'x'))).startsWith("HTTP/1.1 200"));
    }

    void large_body_is_refused_before_continue()
    {
        ServedRoutes served(m_layer, tight());
        Client client(served);
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
        ServedRoutes served(m_layer, limits);
        Client client(served);
        QVERIFY(client.answerTo(bytes).startsWith("HTTP/1.1 408"));
        QVERIFY(client.seesEnd());
    }

    void idle_connections_are_closed_without_a_word()
    {
        auto limits = tight();
        limits.idleDeadline = 20ms;
        ServedRoutes served(m_layer, limits);
        Client silent(served);
        QVERIFY(silent.seesEnd());
        Client client(served);
        QVERIFY(client.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
        QVERIFY(client.seesEnd());
    }

    void one_connection_too_many_is_turned_away()
    {
        auto limits = tight();
        limits.connections = 1;
        ServedRoutes served(m_layer, limits);
        Client first(served);
        QVERIFY(first.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
        Client second(served);
        // Over TLS there is no word before the handshake, and that costs a place.
        QVERIFY(m_layer.isTls() ? !second.isEncrypted() : second.answer().startsWith("HTTP/1.1 503"));
        QVERIFY(second.seesEnd());
        QVERIFY(first.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
    }

    void half_a_request_harms_nobody()
    {
        ServedRoutes served(m_layer, tight());
        Client gone(served);
        gone.send("POST /echo/a HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nab");
        gone.leave();
        Client client(served);
        QVERIFY(client.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
    }
};

/// All of it again.
class LimitsOverTlsTest : public LimitsTest
{
    Q_OBJECT

public:
    LimitsOverTlsTest() : LimitsTest(Layer::Kind::Tls) {}
};

MADO_TEST(LimitsTest)
MADO_TEST(LimitsOverTlsTest)
#include "limits_test.moc"
