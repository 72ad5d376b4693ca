// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/oidc_sign_in.h"

#include "app/session/oidc_faults.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds deadline{15};
constexpr qint64 longestAnswer = 1024 * 1024;
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// 32 random bytes, URL-safe.
QByteArray randomText()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(bytes.size()));
    return bytes.toBase64(urlSafe);
}

QString challengeOf(const QByteArray &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(urlSafe));
}

bool isSafe(const QUrl &url, const QUrl &issuer)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == issuer.scheme());
}

/// As a form has it: QUrlQuery leaves '+' alone, which a server would read as a space.
QByteArray formOf(const QList<std::pair<QString, QString>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(name.toLatin1() + '=' + QUrl::toPercentEncoding(value));
    return parts.join('&');
}

QUrl withQuery(QUrl url, const QList<std::pair<QString, QString>> &fields)
{
    const QByteArray before = url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = (before.isEmpty() ? QByteArray() : before + '&') + formOf(fields);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Accept", "application/json");
    return request;
}

} // namespace

OidcSignIn::OidcSignIn(ProviderOffer provider, OpenBrowser browser, const QNetworkProxy &proxy,
                       std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent),
      m_provider(std::move(provider)),
      m_browser(std::move(browser)),
      m_patience(patience),
      m_nonce(QString::fromLatin1(randomText())),
      m_verifier(randomText()),
      m_redirect(QString::fromLatin1(randomText()))
{
    m_network.setProxy(proxy);
    m_network.setAutoDeleteReplies(false);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(oidc::timeOut, u"nobody came back"_s); });
    connect(&m_redirect, &OidcRedirect::answered, this, &OidcSignIn::cameBack);
}

QFuture<Result<ProviderSignIn>> OidcSignIn::start()
{
    m_waiting.emplace();
    const auto future = m_waiting->future();
    m_timer.start(m_patience);
    if (m_redirect.listen())
        discover();
    else
        fail(oidc::portMissing, u"no port"_s);
    return future;
}

void OidcSignIn::fetch(const HttpAsk &ask, const std::function<void(const QJsonObject &)> &done)
{
    then(exchange(m_network, ask, nullptr), this, [this, done](const Result<HttpAnswer> &answer) {
        const auto json = answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
        if (!answer)
            fail(oidc::providerDown, answer.error().detail);
        else if (answer->status == 400 && json.contains("error"_L1))
            fail(oidc::providerRefused, u"token endpoint"_s);
        else if (answer->status != 200 || json.isEmpty())
            fail(oidc::providerDown, u"HTTP %1"_s.arg(answer->status));
        else
            done(json);
    });
}

void OidcSignIn::discover()
{
    QString base = m_provider.issuer;
    while (base.endsWith(u'/'))
        base.chop(1);
    const QUrl url(base + u"/.well-known/openid-configuration"_s);
    fetch({"GET", requestFor(url), {}, HttpAsk::Effect::Reads, deadline, longestAnswer},
          [this](const QJsonObject &document) { discovered(document); });
}

void OidcSignIn::discovered(const QJsonObject &document)
{
    const QUrl issuer(m_provider.issuer);
    const QUrl authorize(document.value("authorization_endpoint"_L1).toString(), QUrl::StrictMode);
    m_tokenEndpoint = QUrl(document.value("token_endpoint"_L1).toString(), QUrl::StrictMode);
    m_saysIssuer = document.value("authorization_response_iss_parameter_supported"_L1).toBool();
    if (document.value("issuer"_L1) != m_provider.issuer || !isSafe(authorize, issuer) ||
        !isSafe(m_tokenEndpoint, issuer)) {
        fail(oidc::providerDown, u"discovery document"_s);
        return;
    }
    QList<std::pair<QString, QString>> fields{{u"response_type"_s, u"code"_s},
                                              {u"client_id"_s, m_provider.clientId},
                                              {u"redirect_uri"_s, m_redirect.url().toString()},
                                              {u"scope"_s, u"openid profile"_s},
                                              {u"state"_s, m_redirect.state()},
                                              {u"nonce"_s, m_nonce},
                                              {u"code_challenge"_s, challengeOf(m_verifier)},
                                              {u"code_challenge_method"_s, u"S256"_s}};
    if (m_anew)
        fields.append({u"max_age"_s, u"0"_s});
    if (!m_browser(withQuery(authorize, fields)))
        fail(oidc::browserMissing, u"no browser"_s);
}

void OidcSignIn::cameBack(const QUrlQuery &query)
{
    const QString code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    const QString issuer = query.queryItemValue(u"iss"_s, QUrl::FullyDecoded);
    const bool mixedUp = issuer.isEmpty() ? m_saysIssuer : issuer != m_provider.issuer;
    if (mixedUp)
        fail(oidc::providerRefused, u"another issuer answered"_s);
    else if (code.isEmpty())
        fail(oidc::providerRefused, u"authorization endpoint"_s);
    else
        redeem(code);
}

void OidcSignIn::redeem(const QString &code)
{
    QNetworkRequest request = requestFor(m_tokenEndpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    const QByteArray body = formOf({{u"grant_type"_s, u"authorization_code"_s},
                                    {u"code"_s, code},
                                    {u"redirect_uri"_s, m_redirect.url().toString()},
                                    {u"client_id"_s, m_provider.clientId},
                                    {u"code_verifier"_s, QString::fromLatin1(m_verifier)}});
    fetch({"POST", request, body, HttpAsk::Effect::Changes, deadline, longestAnswer},
          [this](const QJsonObject &tokens) {
              const QString idToken = tokens.value("id_token"_L1).toString();
              if (idToken.isEmpty())
                  fail(oidc::providerRefused, u"no ID token"_s);
              else
                  finish(ProviderSignIn{idToken, m_nonce});
          });
}

void OidcSignIn::fail(const char *fault, const QString &detail)
{
    finish(mado::fail(AppError::Kind::Refused, QLatin1String(fault) + u": "_s + detail));
}

void OidcSignIn::finish(Result<ProviderSignIn> result)
{
    m_timer.stop();
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        waiting->give(std::move(result));
}

} // namespace mado
