// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

namespace mado {

/// Where the browser comes back to: a port of this computer that the system picks (RFC 8252). Takes one answer with
/// the right `state`, shows a small page in both languages, and closes. Everything else that knocks is turned away.
class OidcRedirect final : public QObject
{
    Q_OBJECT

public:
    explicit OidcRedirect(QString state, QObject *parent = nullptr);

    bool listen();                            ///< 127.0.0.1 only.
    const QUrl &url() const { return m_url; } ///< Once it listens.
    const QString &state() const { return m_state; }

Q_SIGNALS:
    void answered(const QUrlQuery &query);

private:
    void accept();
    void read(QTcpSocket &socket);
    bool take(const QByteArray &requestLine, QTcpSocket &socket);

    const QString m_state;
    QTcpServer m_server;
    QUrl m_url;
    bool m_done = false;
};

} // namespace mado
