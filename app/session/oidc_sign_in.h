// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/exchange.h"
#include "app/session/oidc_redirect.h"
#include "app/then.h"
#include "contract/access.h"

#include <QNetworkProxy>
#include <QTimer>
#include <functional>

namespace mado {

/// Shows an address in the system's browser; false where there is none.
using OpenBrowser = std::function<bool(const QUrl &)>;

/// One sign-in with the department's identity provider: authorization code with PKCE (S256), in the system's own
/// browser, so that no password of the department ever passes through the console. UI thread.
class OidcSignIn final : public QObject
{
    Q_OBJECT

public:
    OidcSignIn(ProviderOffer provider, OpenBrowser browser, const QNetworkProxy &proxy = QNetworkProxy::NoProxy,
               std::chrono::milliseconds patience = std::chrono::minutes(5), QObject *parent = nullptr);

    /// Whoever is signed in at the provider shows who they are once more (max_age=0). Before start().
    void askAnew() { m_anew = true; }

    /// What to bring to the server; or Refused with a detail of oidc_faults.h. Once an object; destroying it gives up.
    QFuture<Result<ProviderSignIn>> start();

private:
    void discover();
    void discovered(const QJsonObject &document);
    void cameBack(const QUrlQuery &query);
    void redeem(const QString &code);
    void fetch(const HttpAsk &ask, const std::function<void(const QJsonObject &)> &done);
    void fail(const char *fault, const QString &detail);
    void finish(Result<ProviderSignIn> result);

    const ProviderOffer m_provider;
    const OpenBrowser m_browser;
    const std::chrono::milliseconds m_patience;
    const QString m_nonce;
    const QByteArray m_verifier;
    OidcRedirect m_redirect;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    QUrl m_tokenEndpoint;
    bool m_anew = false;
    bool m_saysIssuer = false; ///< The provider names itself in its answers (RFC 9207).
    std::optional<Answer<Result<ProviderSignIn>>> m_waiting;
};

} // namespace mado
