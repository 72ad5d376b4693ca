// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/oidc_faults.h"
#include "app/session/oidc_sign_in.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"
#include "tests/support/scripted_server.h"

#include <QCryptographicHash>
#include <QNetworkReply>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString decoded(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

QString sha256(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

class OidcTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_provider;
    QJsonObject m_document;
    Reaction m_tokens = Reaction::json(200, {{u"id_token"_s, u"a.b.c"_s}});
    QNetworkAccessManager m_browser;
    QList<QUrl> m_shown;

    OpenBrowser browser(bool there = true)
    {
        return [this, there](const QUrl &url) {
            m_shown.append(url);
            return there;
        };
    }
    std::unique_ptr<OidcSignIn> walk(bool browserThere = true,
                                     std::chrono::milliseconds patience = std::chrono::minutes(1))
    {
        return std::make_unique<OidcSignIn>(ProviderOffer{m_provider->address(), u"madoguchi"_s}, browser(browserThere),
                                            QNetworkProxy::NoProxy, patience);
    }
    /// Comes back to the console with this query; the status it is shown.
    int comeBack(const QString &query, const QString &path = u"/signed-in"_s)
    {
        QUrl back(decoded(m_shown.last(), "redirect_uri"));
        back.setPath(path);
        back.setQuery(query);
        const std::unique_ptr<QNetworkReply> reply(m_browser.get(QNetworkRequest(back)));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10000))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    QString state() const { return u"state="_s + decoded(m_shown.last(), "state"); }

    static QString faultOf(const Result<ProviderSignIn> &result)
    {
        return result ? QString() : result.error().detail.section(u':', 0, 0);
    }

private Q_SLOTS:
    void init()
    {
        m_shown.clear();
        m_tokens = Reaction::json(200, {{u"id_token"_s, u"a.b.c"_s}});
        m_provider = std::make_unique<ScriptedServer>([this](const SeenRequest &request) {
            if (request.to("GET", "/.well-known/openid-configuration"))
                return Reaction::json(200, m_document);
            return request.to("POST", "/token") ? m_tokens : Reaction::status(404);
        });
        const QString base = m_provider->address();
        m_document = {{u"issuer"_s, base},
                      {u"authorization_endpoint"_s, base + u"/auth?tenant=14"_s},
                      {u"token_endpoint"_s, base + u"/token"_s}};
    }

    void the_browser_is_asked_with_pkce_state_and_nonce()
    {
        const auto one = walk();
        const auto first = one->start();
        const auto two = walk();
        const auto second = two->start();
        QTRY_COMPARE(m_shown.size(), 2);
        const QUrl url = m_shown.first();
        QCOMPARE(decoded(url, "tenant"), u"14"_s);
        QCOMPARE(decoded(url, "response_type"), u"code"_s);
        QCOMPARE(decoded(url, "scope"), u"openid profile"_s);
        QCOMPARE(decoded(url, "code_challenge_method"), u"S256"_s);
        QVERIFY(decoded(url, "redirect_uri").startsWith(u"http://127.0.0.1:"_s));
        for (const char *name : {"state", "nonce", "code_challenge", "redirect_uri"})
            QVERIFY(decoded(url, name).size() > 20 && decoded(url, name) != decoded(m_shown.last(), name));
    }

    void a_code_becomes_an_id_token()
    {
        const auto one = walk();
        const auto proving = one->start();
        QTRY_COMPARE(m_shown.size(), 1);
        QCOMPARE(comeBack(state() + u"&code=c%2Bode"_s), 200);
        MADO_AWAIT(proof, proving);
        QVERIFY(proof);
        QCOMPARE(proof->idToken, u"a.b.c"_s);
        QCOMPARE(proof->nonce, decoded(m_shown.last(), "nonce"));
        const QUrlQuery sent(QString::fromLatin1(m_provider->seen("POST", "/token").first().body));
        QCOMPARE(sent.queryItemValue(u"code"_s, QUrl::FullyDecoded), u"c+ode"_s);
        QCOMPARE(sha256(sent.queryItemValue(u"code_verifier"_s, QUrl::FullyDecoded)),
                 decoded(m_shown.last(), "code_challenge"));
        QVERIFY(!sent.hasQueryItem(u"client_secret"_s));
    }

    void whoever_knocks_without_the_state_is_turned_away()
    {
        const auto one = walk();
        const auto proving = one->start();
        QTRY_COMPARE(m_shown.size(), 1);
        QCOMPARE(comeBack(u"code=stolen"_s), 404);
        QCOMPARE(comeBack(u"state=guessed&code=stolen"_s), 404);
        QCOMPARE(comeBack(state() + u"&code=x"_s, u"/favicon.ico"_s), 404);
        QVERIFY(!proving.isFinished());
        QCOMPARE(comeBack(state() + u"&code=good"_s), 200);
        QTRY_VERIFY(proving.isFinished());
        QVERIFY(proving.result());
    }

    void refusals_have_their_names_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("fault");
        const auto refused = QString::fromLatin1(oidc::providerRefused);
        QTest::newRow("denied") << u"&error=access_denied"_s << refused;
        QTest::newRow("no code") << QString() << refused;
        QTest::newRow("another issuer") << u"&code=x&iss=https%3A%2F%2Fid.evil.example"_s << refused;
    }
    void refusals_have_their_names()
    {
        QFETCH(QString, query);
        const auto one = walk();
        const auto proving = one->start();
        QTRY_COMPARE(m_shown.size(), 1);
        QCOMPARE(comeBack(state() + query), 200);
        MADO_AWAIT(refused, proving);
        QTEST(faultOf(refused), "fault");
        QVERIFY(m_provider->seen("POST", "/token").isEmpty());
    }

    void an_issuer_that_promised_to_name_itself_must()
    {
        m_document.insert(u"authorization_response_iss_parameter_supported"_s, true);
        const auto one = walk();
        const auto proving = one->start();
        QTRY_COMPARE(m_shown.size(), 1);
        comeBack(state() + u"&code=x"_s);
        MADO_AWAIT(refused, proving);
        QCOMPARE(faultOf(refused), QString::fromLatin1(oidc::providerRefused));
    }

    void a_refused_code_and_a_broken_answer_are_told_apart()
    {
        for (const auto &[reaction, fault] :
             {std::pair(Reaction::json(400, {{u"error"_s, u"invalid_grant"_s}}), oidc::providerRefused),
              std::pair(Reaction::json(200, {{u"access_token"_s, u"x"_s}}), oidc::providerRefused),
              std::pair(Reaction::status(500), oidc::providerDown), std::pair(Reaction::close(), oidc::providerDown)}) {
            m_tokens = reaction;
            const auto one = walk();
            const auto proving = one->start();
            const auto before = m_shown.size();
            QTRY_COMPARE(m_shown.size(), before + 1);
            comeBack(state() + u"&code=x"_s);
            MADO_AWAIT(refused, proving);
            QCOMPARE(faultOf(refused), QString::fromLatin1(fault));
        }
    }

    void a_provider_that_is_down_or_somebody_else_shows_no_page()
    {
        m_document.insert(u"issuer"_s, u"https://id.evil.example"_s);
        const auto one = walk();
        MADO_AWAIT(other, one->start());
        QCOMPARE(faultOf(other), QString::fromLatin1(oidc::providerDown));
        m_document = {};
        const auto two = walk();
        MADO_AWAIT(empty, two->start());
        QCOMPARE(faultOf(empty), QString::fromLatin1(oidc::providerDown));
        m_provider->goAway();
        const auto three = walk();
        MADO_AWAIT(away, three->start());
        QCOMPARE(faultOf(away), QString::fromLatin1(oidc::providerDown));
        QVERIFY(m_shown.isEmpty());
    }

    void without_a_browser_it_is_said()
    {
        const auto one = walk(false);
        MADO_AWAIT(refused, one->start());
        QCOMPARE(faultOf(refused), QString::fromLatin1(oidc::browserMissing));
    }

    void who_never_comes_back_is_waited_for_only_so_long()
    {
        const auto one = walk(true, std::chrono::milliseconds(1));
        MADO_AWAIT(refused, one->start());
        QCOMPARE(faultOf(refused), QString::fromLatin1(oidc::timeOut));
    }
};

MADO_TEST(OidcTest)
#include "oidc_test.moc"
