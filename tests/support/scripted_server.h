// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP server on loopback that does what the test says: answers, hangs, cuts off, closes.
#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>

namespace mado::test {

struct SeenRequest
{
    QByteArray method;
    QByteArray target;                     ///< Path and query.
    QHash<QByteArray, QByteArray> headers; ///< Lower-case names.
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    bool to(const char *verb, const QByteArray &pathPart) const { return method == verb && target.contains(pathPart); }
};

/// Raw bytes for the wire; then the connection is kept, closed, or left hanging.
struct Reaction
{
    QByteArray bytes;
    bool closes = false;

    static Reaction hang() { return {}; }
    static Reaction close() { return {{}, true}; }
    static Reaction raw(const QByteArray &bytes, bool closes) { return {bytes, closes}; }
    static Reaction status(int code, const QByteArray &body = {}, const QByteArray &type = "application/json",
                           const QByteArray &extra = {})
    {
        return {"HTTP/1.1 " + QByteArray::number(code) + " Said\r\nContent-Type: " + type +
                "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + extra + "\r\n" + body};
    }
    static Reaction json(int code, const QJsonObject &object)
    {
        return status(code, QJsonDocument(object).toJson(QJsonDocument::Compact),
                      code < 400 ? "application/json" : "application/problem+json");
    }
};

class ScriptedServer
{
public:
    using Script = std::function<Reaction(const SeenRequest &)>;

    explicit ScriptedServer(Script script) : m_script(std::move(script))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
    }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    void setScript(Script script) { m_script = std::move(script); }
    const QList<SeenRequest> &seen() const { return m_seen; }
    int connections() const { return m_connections; } ///< That were ever made.
    QList<SeenRequest> seen(const char *verb, const QByteArray &pathPart) const
    {
        QList<SeenRequest> matching;
        for (const SeenRequest &request : m_seen) {
            if (request.to(verb, pathPart))
                matching.append(request);
        }
        return matching;
    }

    /// Refuses connections and drops those there are, like a server that was pulled away.
    void goAway()
    {
        m_server.close();
        for (const auto &socket : m_server.findChildren<QTcpSocket *>())
            socket->abort();
    }
    void comeBack() { m_server.listen(QHostAddress::LocalHost, m_port); }
    /// Answers the requests left hanging.
    void answerHanging(const QByteArray &pathPart, const Reaction &reaction)
    {
        for (const auto &[target, socket] : std::exchange(m_hanging, {})) {
            if (socket && target.contains(pathPart))
                react(socket, reaction);
            else if (socket)
                m_hanging.append({target, socket});
        }
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            socket->setParent(&m_server);
            ++m_connections;
            auto buffer = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket, buffer] {
                *buffer += socket->readAll();
                while (takeRequest(socket, *buffer)) {}
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    bool takeRequest(QTcpSocket *socket, QByteArray &buffer)
    {
        const auto headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return false;
        const auto lines = buffer.left(headEnd).split('\n');
        const auto first = lines.first().trimmed().split(' ');
        SeenRequest request{first.value(0), first.value(1), {}, {}};
        for (const QByteArray &line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        const auto length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < headEnd + 4 + length)
            return false;
        request.body = buffer.mid(headEnd + 4, length);
        buffer.remove(0, headEnd + 4 + length);
        m_seen.append(request);
        const Reaction reaction = m_script(request);
        if (reaction.bytes.isEmpty() && !reaction.closes)
            m_hanging.append({request.target, socket});
        react(socket, reaction);
        return true;
    }

    static void react(QTcpSocket *socket, const Reaction &reaction)
    {
        if (!reaction.bytes.isEmpty()) {
            socket->write(reaction.bytes);
            socket->flush();
        }
        if (reaction.closes)
            socket->disconnectFromHost();
    }

    Script m_script;
    QTcpServer m_server;
    quint16 m_port = 0;
    int m_connections = 0;
    QList<SeenRequest> m_seen;
    QList<std::pair<QByteArray, QPointer<QTcpSocket>>> m_hanging;
};

} // namespace mado::test
