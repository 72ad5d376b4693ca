// SPDX-License-Identifier: GPL-3.0-or-later
// A real, certified identity provider, and a person at a browser before it.
#pragma once

#include <QNetworkAccessManager>
#include <QProcess>
#include <QUrl>

namespace mado::test {

/// `oidc-provider` from npm on loopback.
class ProviderProcess
{
public:
    ~ProviderProcess() { stop(); }

    /// Why it cannot be had here; empty: it can.
    static QString missing();
    /// On the same port again after stop(), with new keys.
    bool start();
    void stop();
    QString issuer() const { return m_issuer; }

private:
    QProcess m_process;
    QString m_issuer;
    quint16 m_port = 0;
};

/// Walks the provider's pages like a browser: cookies, redirects, forms. UI thread; every page is waited for.
class BrowserHands final : public QObject
{
    Q_OBJECT

public:
    /// Opens the address, signs in there as `login`, consents, and follows back to the console. Returns the last
    /// page's text.
    QByteArray signIn(const QUrl &url, const QString &login);
    /// Opens the address and presses 'Cancel'.
    QByteArray cancel(const QUrl &url);

private:
    struct Page
    {
        QUrl url;
        QByteArray text;
    };
    Page visit(QUrl url, QByteArray form = {});
    static QUrl linkIn(const Page &page, const QByteArray &before);

    QNetworkAccessManager m_network;
};

} // namespace mado::test
