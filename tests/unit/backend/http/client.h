// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QSslSocket>

namespace mado::test {

/// A client that sends bytes as they are and reads answers one by one.
class Client
{
public:
    /// `authority`: who must have signed the server's certificate; empty: without TLS.
    Client(quint16 port, const QList<QSslCertificate> &authority)
    {
        const auto host = QStringLiteral("127.0.0.1");
        if (authority.isEmpty()) {
            m_socket.connectToHost(host, port);
            m_socket.waitForConnected(patience);
            return;
        }
        auto tls = m_socket.sslConfiguration();
        tls.setCaCertificates(authority);
        m_socket.setSslConfiguration(tls);
        m_socket.connectToHostEncrypted(host, port);
        m_socket.waitForEncrypted(patience);
    }
    template <class Served> explicit Client(const Served &served) : Client(served.port, served.layer.trusted()) {}

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > 0 &&
               m_socket.waitForBytesWritten(patience)) {}
    }
    /// Header block of the next answer, without the blank line; "" when the server closed instead.
    QByteArray head()
    {
        while (!m_unread.contains("\r\n\r\n") && more()) {}
        const auto end = m_unread.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : take(end + 4).trimmed();
    }
    /// A whole answer: header block, blank line, body of its Content-Length.
    QByteArray answer()
    {
        const QByteArray header = head();
        const auto at = header.toLower().indexOf("content-length:");
        const auto size = at < 0 ? 0 : header.mid(at + 15).split('\r').first().trimmed().toLongLong();
        while (m_unread.size() < size && more()) {}
        return header.isEmpty() ? header : header + "\r\n\r\n" + take(size);
    }
    QByteArray answerTo(const QByteArray &bytes)
    {
        send(bytes);
        return answer();
    }
    /// True when the server closes without another byte.
    bool seesEnd()
    {
        while (m_unread.isEmpty() && more()) {}
        return m_unread.isEmpty() && m_socket.state() != QAbstractSocket::ConnectedState;
    }
    void leave() { m_socket.abort(); }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isEncrypted() const { return m_socket.isEncrypted(); }
    QSslCertificate certificate() const { return m_socket.peerCertificate(); }
    QAbstractSocket::SocketError error() const { return m_socket.error(); }

private:
    static constexpr int patience = 10000;

    bool more()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience) && m_socket.bytesAvailable() == 0)
            return false;
        m_unread += m_socket.readAll();
        return true;
    }
    QByteArray take(qsizetype size)
    {
        const QByteArray result = m_unread.left(size);
        m_unread.remove(0, size);
        return result;
    }

    QSslSocket m_socket;
    QByteArray m_unread;
};

} // namespace mado::test
