// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/unit/backend/http/server_fixture.h"

#include <QFile>
#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

using Where = http::TlsFault::Where;

/// What a client that takes only this much of TLS agrees on; UnknownProtocol: nothing.
QSsl::SslProtocol agreed(const ServedRoutes &served, const std::function<void(QSslConfiguration &)> &narrow)
{
    QSslSocket socket;
    auto tls = socket.sslConfiguration();
    tls.setCaCertificates(served.layer.trusted());
    narrow(tls);
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, served.port);
    return socket.waitForEncrypted(10000) ? socket.sessionProtocol() : QSsl::UnknownProtocol;
}

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

    const Layer m_layer{Layer::Kind::Tls};
    const Authority m_authority;

private Q_SLOTS:
    void only_tls_1_2_and_1_3_are_spoken()
    {
        ServedRoutes served(m_layer);
        QCOMPARE(agreed(served, [](auto &tls) { tls.setProtocol(QSsl::TlsV1_3OrLater); }), QSsl::TlsV1_3);
        QCOMPARE(agreed(served, [](auto &tls) { tls.setProtocol(QSsl::TlsV1_2); }), QSsl::TlsV1_2);
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        QCOMPARE(agreed(served,
                        [](auto &tls) {
                            tls.setProtocol(QSsl::TlsV1_1);
                            tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
                        }),
                 QSsl::UnknownProtocol);
        QT_WARNING_POP
    }

    void ciphers_without_forward_secrecy_are_refused_data()
    {
        QTest::addColumn<QString>("cipher");
        QTest::addColumn<bool>("taken");
        QTest::newRow("forward secret and authenticated") << u"ECDHE-ECDSA-AES128-GCM-SHA256"_s << true;
        QTest::newRow("CBC") << u"ECDHE-ECDSA-AES256-SHA384"_s << false;
        QTest::newRow("SHA-1") << u"ECDHE-ECDSA-AES128-SHA"_s << false;
    }
    void ciphers_without_forward_secrecy_are_refused()
    {
        QFETCH(QString, cipher);
        QFETCH(bool, taken);
        ServedRoutes served(m_layer);
        const auto protocol = agreed(served, [&](auto &tls) {
            tls.setProtocol(QSsl::TlsV1_2);
            tls.setCiphers(cipher);
        });
        QCOMPARE(protocol == QSsl::TlsV1_2, taken);
    }

    void clients_that_speak_another_protocol_inside_are_refused()
    {
        ServedRoutes served(m_layer);
        const auto speaking = [](const QByteArray &name) {
            return [name](QSslConfiguration &tls) { tls.setAllowedNextProtocols({name}); };
        };
        QCOMPARE(agreed(served, speaking("http/1.1")), QSsl::TlsV1_3);
        QCOMPARE(agreed(served, speaking("h2")), QSsl::UnknownProtocol);
    }

    void stalled_handshakes_hold_nobody_up()
    {
        ServedRoutes served(m_layer);
        std::vector<std::unique_ptr<Client>> stalled;
        for (int i = 0; i < 20; ++i) {
            stalled.push_back(std::make_unique<Client>(served.port, QList<QSslCertificate>()));
            stalled.back()->send(i % 2 == 0 ? QByteArray() : QByteArray("\x16\x03\x01\x02", 4));
        }
        Client client(served);
        QVERIFY(client.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
        for (const auto &one : stalled)
            QVERIFY(one->isOpen());
    }

    void stalled_handshake_is_cut_off()
    {
        auto limits = http::defaultLimits();
        limits.handshakeDeadline = 20ms;
        ServedRoutes served(m_layer, limits);
        Client silent(served.port, {});
        QVERIFY(silent.seesEnd());
        Client half(served.port, {});
        half.send(QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7));
        QVERIFY(half.seesEnd());
    }

    void plain_http_gets_no_answer()
    {
        ServedRoutes served(m_layer);
        Client plain(served.port, {});
        plain.send(get("/echo/a"));
        QVERIFY(plain.seesEnd());
        Client client(served);
        QVERIFY(client.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
    }

    void end_is_announced_so_that_nobody_takes_a_cut_for_it()
    {
        ServedRoutes served(m_layer);
        Client client(served);
        QVERIFY(client.answerTo(get("/echo/a", "Connection: close\r\n")).endsWith("/echo/a|"));
        QVERIFY(client.seesEnd());
        QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
    }

    void stop_cuts_off_handshakes_under_way()
    {
        ServedRoutes served(m_layer);
        Client silent(served.port, {});
        Client client(served); // accepted after the silent one
        served.server.stop(10s);
        QVERIFY(silent.seesEnd());
        QVERIFY(client.seesEnd());
    }

    void new_certificate_serves_new_connections_and_leaves_the_others()
    {
        ServedRoutes served(m_layer);
        Client before(served);
        const auto files = m_authority.issue(u"renewed"_s, "IP:127.0.0.1");
        served.server.useTls(http::loadTls({files.certificate, files.key}).value());
        QVERIFY(before.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
        Client after(served.port, QSslCertificate::fromPath(m_authority.file()));
        QVERIFY(after.answerTo(get("/echo/a")).startsWith("HTTP/1.1 200"));
        QCOMPARE(after.certificate().subjectInfo(QSslCertificate::CommonName), QStringList{u"renewed"_s});
    }

    void expiry_is_that_of_the_certificate()
    {
        const auto files = m_authority.issue(u"short"_s, "IP:127.0.0.1", 3);
        const auto tls = http::loadTls({files.certificate, files.key});
        QVERIFY(tls);
        const auto certificate = QSslCertificate::fromPath(files.certificate).first();
        QCOMPARE(tls->expires, certificate.expiryDate().toUTC());
    }

    void files_that_do_not_serve_are_named_data()
    {
        const auto one = m_authority.issue(u"one"_s, "IP:127.0.0.1");
        const auto other = m_authority.issue(u"other"_s, "IP:127.0.0.1");
        const auto nonsense = m_authority.path(u"nonsense.pem"_s);
        QFile file(nonsense);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nonsense") == 8);
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<Where>("where");
        QTest::newRow("no certificate") << u"/nowhere.pem"_s << one.key << Where::Certificate;
        QTest::newRow("no PEM") << nonsense << one.key << Where::Certificate;
        QTest::newRow("key for a certificate") << one.key << one.key << Where::Certificate;
        QTest::newRow("no key") << one.certificate << u"/nowhere.key"_s << Where::Key;
        QTest::newRow("certificate for a key") << one.certificate << one.certificate << Where::Key;
        QTest::newRow("another's key") << one.certificate << other.key << Where::Key;
    }
    void files_that_do_not_serve_are_named()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(Where, where);
        const auto tls = http::loadTls({certificate, key});
        QVERIFY(!tls);
        QCOMPARE(tls.error().where, where);
        QVERIFY(tls.error().what.contains(where == Where::Key ? key : certificate));
    }
};

MADO_TEST(TlsTest)
#include "tls_test.moc"
