// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_client.h"
#include "app/api/authorities.h"
#include "tests/support/certificates.h"
#include "tests/support/desk_samples.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"
#include "tests/support/scripted_server.h"

#include <QFile>
#include <QSslKey>
#include <QSslServer>

using namespace mado;
using namespace mado::test;

namespace {

/// Speaks TLS with these files and tells what it is to whoever asks.
class TlsServer
{
public:
    explicit TlsServer(const ServerFiles &files)
    {
        QFile key(files.key);
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromPath(files.certificate));
        if (key.open(QIODevice::ReadOnly))
            tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] { answer(); });
        m_server.listen(QHostAddress::LocalHost);
    }
    QString address() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort()); }
    int requests() const { return m_requests; }

private:
    void answer()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            if (!socket->readAll().endsWith("\r\n\r\n"))
                return;
            ++m_requests;
            socket->write(Reaction::json(200, encode(About{.version = QStringLiteral("1"),
                                                           .name = {QStringLiteral("窓口"), QStringLiteral("desk")},
                                                           .training = false}))
                              .bytes);
        });
    }

    QSslServer m_server;
    int m_requests = 0;
};

ApiOptions pinned(const Authority &authority)
{
    ApiOptions options;
    options.authorities = readAuthorities(authority.file()).value();
    return options;
}

} // namespace

class ApiTlsTest final : public QObject
{
    Q_OBJECT

    const Authority m_authority;

private Q_SLOTS:
    void server_that_the_pinned_authority_vouches_for_is_spoken_to()
    {
        TlsServer server(m_authority.issue(QStringLiteral("desk"), "IP:127.0.0.1"));
        ApiClient api(*ServerAddress::from(server.address()), pinned(m_authority));
        MADO_AWAIT(about, api.about());
        QVERIFY2(about, about ? "" : qPrintable(about.error().detail));
        QCOMPARE(about->version, QStringLiteral("1"));
    }

    void server_that_cannot_prove_who_it_is_gets_no_request_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("trusting"); // whom the console trusts
        QTest::addColumn<QString>("detail");
        const auto own = QStringLiteral("its authority");
        QTest::newRow("another name") << QByteArray("DNS:other.test") << 30 << own << QStringLiteral("tls.other_name");
        QTest::newRow("expired") << QByteArray("IP:127.0.0.1") << -1 << own << QStringLiteral("tls.expired");
        QTest::newRow("another authority")
            << QByteArray("IP:127.0.0.1") << 30 << QStringLiteral("another") << QStringLiteral("tls.unknown_issuer");
        QTest::newRow("the system's list")
            << QByteArray("IP:127.0.0.1") << 30 << QStringLiteral("system") << QStringLiteral("tls.unknown_issuer");
        QTest::newRow("nobody at all") << QByteArray("IP:127.0.0.1") << 30 << QStringLiteral("nobody")
                                       << QStringLiteral("tls.unknown_issuer");
        QTest::newRow("another authority and name and expired")
            << QByteArray("DNS:other.test") << -1 << QStringLiteral("another") << QStringLiteral("tls.unknown_issuer");
    }
    void server_that_cannot_prove_who_it_is_gets_no_request()
    {
        QFETCH(QByteArray, names);
        QFETCH(int, days);
        QFETCH(QString, trusting);
        const Authority another;
        ApiOptions options;
        if (trusting == QLatin1String("nobody"))
            options.authorities.emplace();
        else if (trusting != QLatin1String("system"))
            options = pinned(trusting == QLatin1String("another") ? another : m_authority);
        TlsServer server(m_authority.issue(QStringLiteral("desk"), names, days));
        ApiClient api(*ServerAddress::from(server.address()), options);
        MADO_AWAIT(about, api.about());
        QVERIFY(!about);
        QCOMPARE(static_cast<int>(about.error().kind), static_cast<int>(AppError::Kind::Offline));
        QTEST(about.error().detail, "detail");
        // A command never left: it stays in the outbox as it was, and is not 'checking'.
        MADO_AWAIT(sent, api.send(consultationId(), TakeOver{}, CommandKey::random()));
        QVERIFY(!sent);
        QCOMPARE(static_cast<int>(sent.error().kind), static_cast<int>(AppError::Kind::Offline));
        QCOMPARE(server.requests(), 0);
    }

    void server_without_tls_at_an_https_address_is_named_as_such()
    {
        ScriptedServer server([](const SeenRequest &) { return Reaction::status(200); });
        const QString address = server.address().replace(QStringLiteral("http:"), QStringLiteral("https:"));
        ApiClient api(*ServerAddress::from(address), pinned(m_authority));
        // It has no lines to read a request by and would wait for ever.
        const auto about = api.about();
        QTRY_VERIFY_WITH_TIMEOUT(about.isFinished() || server.connections() > 0, 10000);
        server.goAway();
        MADO_AWAIT(failed, about);
        QVERIFY(!failed);
        QCOMPARE(static_cast<int>(failed.error().kind), static_cast<int>(AppError::Kind::Offline));
        QVERIFY(server.seen().isEmpty());
    }

    void file_without_a_certificate_is_no_authority()
    {
        const QString empty = m_authority.path(QStringLiteral("empty.pem"));
        QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
        for (const QString &file : {empty, QStringLiteral("/nowhere/ca.pem")}) {
            const auto read = readAuthorities(file);
            QVERIFY(!read);
            QVERIFY(read.error().detail.startsWith(QLatin1String("authority.unreadable")));
            QVERIFY(read.error().detail.contains(file));
        }
    }
};

MADO_TEST(ApiTlsTest)
#include "tls_test.moc"
