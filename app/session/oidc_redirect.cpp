// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/oidc_redirect.h"

#include <QTcpSocket>

namespace mado {

namespace {

constexpr qint64 longestRequest = 16 * 1024;
constexpr QLatin1String path{"/signed-in"};

QByteArray page(const QByteArray &status, const QString &ja, const QString &en)
{
    const QByteArray body =
        QStringLiteral("<!doctype html><html lang=\"ja\"><meta charset=\"utf-8\"><title>窓口</title>"
                       "<body><p>%1</p><p lang=\"en\">%2</p></body></html>")
            .arg(ja, en)
            .toUtf8();
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
           "Content-Security-Policy: default-src 'none'\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n"
           "Content-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

OidcRedirect::OidcRedirect(QString state, QObject *parent) : QObject(parent), m_state(std::move(state))
{
    connect(&m_server, &QTcpServer::newConnection, this, &OidcRedirect::accept);
}

bool OidcRedirect::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        return false;
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()) + path);
    return true;
}

void OidcRedirect::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void OidcRedirect::read(QTcpSocket &socket)
{
    const QByteArray head = socket.peek(longestRequest);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= longestRequest)
            socket.abort();
        return;
    }
    socket.readAll();
    const bool taken = take(head.left(head.indexOf("\r\n")), socket);
    socket.disconnectFromHost();
    if (taken)
        m_server.close();
}

bool OidcRedirect::take(const QByteArray &requestLine, QTcpSocket &socket)
{
    const auto words = requestLine.split(' ');
    const QUrl target = QUrl::fromEncoded("http://127.0.0.1" + words.value(1), QUrl::StrictMode);
    const QUrlQuery query(target);
    const bool ours = words.value(0) == "GET" && target.path() == path &&
                      query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded) == m_state;
    if (m_done || !ours) {
        socket.write(page("404 Not Found", QStringLiteral("このページはありません。"),
                          QStringLiteral("There is nothing here.")));
        return false;
    }
    m_done = true;
    socket.write(page("200 OK", QStringLiteral("サインインの画面に戻ってください。このページは閉じて構いません。"),
                      QStringLiteral("Go back to the console. You may close this page.")));
    socket.flush();
    Q_EMIT answered(query);
    return true;
}

} // namespace mado
