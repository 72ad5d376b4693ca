// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/paging/mail.h"
#include "tests/support/runner.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <future>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Speaks just enough SMTP to take one mail, or to refuse it at one word.
class MailServer final : public QObject
{
public:
    MailServer()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, this,
                         [this] { greet(m_server.nextPendingConnection()); });
        m_server.listen(QHostAddress::AnyIPv4);
    }
    QUrl url(const QString &host = u"127.0.0.1"_s) const
    {
        return QUrl(u"smtp://%1:%2"_s.arg(host).arg(m_server.serverPort()));
    }
    QByteArray said(const QByteArray &verb) const
    {
        for (const QByteArray &line : lines) {
            if (line.startsWith(verb))
                return line;
        }
        return {};
    }

    QByteArray refusesAt; ///< A word that is answered with 550.
    bool silent = false;  ///< Takes the connection and says nothing.
    QByteArrayList lines;
    QByteArray mail;

private:
    void greet(QTcpSocket *socket)
    {
        if (silent)
            return;
        QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(*socket); });
        socket->write("220 desk.test\r\n");
    }
    void hear(QTcpSocket &socket)
    {
        while (socket.canReadLine()) {
            const QByteArray line = socket.readLine();
            if (m_inMail)
                take(socket, line);
            else
                answer(socket, line.trimmed());
        }
    }
    void take(QTcpSocket &socket, const QByteArray &line)
    {
        m_inMail = line != ".\r\n";
        if (m_inMail)
            mail += line;
        else
            socket.write("250 taken\r\n");
    }
    void answer(QTcpSocket &socket, const QByteArray &line)
    {
        lines << line;
        if (!refusesAt.isEmpty() && line.startsWith(refusesAt)) {
            socket.write("550 no\r\n");
        } else if (line.startsWith("EHLO")) {
            socket.write("250-desk.test\r\n250 AUTH PLAIN\r\n");
        } else if (line == "AUTH PLAIN") {
            m_inAuth = true;
            socket.write("334 \r\n");
        } else if (m_inAuth) {
            m_inAuth = false;
            socket.write("235 in\r\n");
        } else if (line == "DATA") {
            m_inMail = true;
            socket.write("354 go on\r\n");
        } else {
            socket.write("250 ok\r\n");
        }
    }

    QTcpServer m_server;
    bool m_inMail = false;
    bool m_inAuth = false;
};

paging::Mail mailTo(const QUrl &server)
{
    return {server, {}, {}, u"desk@pref.example"_s, {u"night@pref.example"_s, u"second@pref.example"_s}};
}

paging::Message message()
{
    return {PageId::random(),
            PageKind::EmergencyUnattended,
            u"神奈川県 健康相談窓口"_s,
            u"14"_s,
            std::nullopt,
            2,
            QDateTime(QDate(2020, 5, 8), QTime(3, 0), Qt::UTC),
            QDateTime(QDate(2020, 5, 8), QTime(3, 5), Qt::UTC)};
}

/// The sender blocks; the server speaks from this thread meanwhile.
QString sent(const paging::Mail &mail, const paging::Message &words,
             std::chrono::milliseconds deadline = std::chrono::seconds(20))
{
    auto outcome = std::async(std::launch::async, [&] { return paging::sendMail(mail, words, deadline); });
    const auto over = [&] { return outcome.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };
    return QTest::qWaitFor(over, 30000) ? outcome.get() : u"never ended"_s;
}

QByteArray bodyOf(const QByteArray &mail)
{
    return QByteArray::fromBase64(mail.mid(mail.indexOf("\r\n\r\n") + 4).replace("\r\n", ""));
}

} // namespace

class MailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_mail_reaches_everybody_on_call_with_its_words_whole()
    {
        MailServer server;
        const auto words = message();
        QCOMPARE(sent(mailTo(server.url()), words), QString());
        QCOMPARE(server.said("MAIL FROM"), "MAIL FROM:<desk@pref.example>"_ba);
        QCOMPARE(server.lines.count("RCPT TO:<night@pref.example>"), 1);
        QCOMPARE(server.lines.count("RCPT TO:<second@pref.example>"), 1);
        QCOMPARE(QString::fromUtf8(bodyOf(server.mail)), words.text());
        QVERIFY(server.mail.contains("Message-ID: <" + words.id.text().toLatin1() + "@pref.example>"));
        for (const QByteArray &line : server.mail.split('\n'))
            QVERIFY2(line.size() <= 78, line.constData());
    }

    void who_has_a_name_signs_in()
    {
        MailServer server;
        auto mail = mailTo(server.url());
        mail.user = u"desk"_s;
        mail.password = "geheim";
        QCOMPARE(sent(mail, message()), QString());
        QVERIFY(server.lines.contains(QByteArray("\0desk\0geheim", 12).toBase64()));
        server.refusesAt = "AUTH";
        QCOMPARE(sent(mail, message()), u"mail.refused"_s);
    }

    void a_refusal_is_told_from_a_server_that_is_not_there_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::newRow("sender") << "MAIL"_ba;
        QTest::newRow("receiver") << "RCPT"_ba;
        QTest::newRow("content") << "DATA"_ba;
    }
    void a_refusal_is_told_from_a_server_that_is_not_there()
    {
        QFETCH(QByteArray, at);
        MailServer server;
        server.refusesAt = at;
        QCOMPARE(sent(mailTo(server.url()), message()), u"mail.refused"_s);
        QVERIFY(server.mail.isEmpty());
    }

    void nobody_there_and_a_silent_server_are_unreachable_within_the_deadline()
    {
        QCOMPARE(sent(mailTo(QUrl(u"smtp://127.0.0.1:1"_s)), message()), u"mail.unreachable"_s);
        MailServer server;
        server.silent = true;
        QCOMPARE(sent(mailTo(server.url()), message(), std::chrono::milliseconds(200)), u"mail.unreachable"_s);
    }

    void to_another_machine_nothing_goes_in_the_clear()
    {
        MailServer server;
        auto mail = mailTo(server.url(u"127.0.0.2"_s));
        mail.user = u"desk"_s;
        mail.password = "geheim";
        QCOMPARE(sent(mail, message()), u"mail.unreachable"_s);
        QVERIFY(!server.said("EHLO").isEmpty());
        QVERIFY(server.said("AUTH").isEmpty() && server.said("MAIL").isEmpty() && server.mail.isEmpty());
    }
};

MADO_TEST(MailTest)
#include "mail_test.moc"
