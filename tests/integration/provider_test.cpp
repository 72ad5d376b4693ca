// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in with the department's account: console, server and a certified identity provider, all real.
#include "app/session/oidc_faults.h"
#include "app/session/sign_in_service.h"
#include "provider_hands.h"
#include "tests/support/backend_process.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

class ProviderWalkTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemKeychain m_keychain;
    SystemAppClock m_clock;
    std::unique_ptr<ProviderProcess> m_provider;
    std::unique_ptr<BackendProcess> m_backend;
    std::unique_ptr<Vaults> m_vaults;
    std::unique_ptr<SignInService> m_service;
    QUrl m_asked; ///< What the console wanted to see in a browser.

    OpenBrowser browser()
    {
        return [this](const QUrl &url) {
            m_asked = url;
            return true;
        };
    }
    ProviderOffer offer(const QString &client = u"madoguchi"_s) const { return {m_provider->issuer(), client}; }
    QFuture<Result<SignedIn>> enter(const ProviderOffer &offer)
    {
        m_asked.clear();
        return m_service->signInWithProvider(m_backend->url().toString(), offer, browser(),
                                             SignInService::Keep::InMemory);
    }
    /// What the provider says of this person to this client.
    Result<ProviderSignIn> proofFor(const QString &login, const QString &client)
    {
        m_asked.clear();
        OidcSignIn walk(offer(client), browser());
        const auto proof = walk.start();
        if (!QTest::qWaitFor([&] { return !m_asked.isEmpty(); }, 10000))
            return fail(AppError::Kind::Offline, u"no page"_s);
        BrowserHands().signIn(m_asked, login);
        if (!QTest::qWaitFor([&] { return proof.isFinished(); }, 10000))
            return fail(AppError::Kind::Offline, u"nobody came back"_s);
        return proof.result();
    }
    std::shared_ptr<ApiClient> api() const
    {
        return std::make_shared<ApiClient>(*ServerAddress::from(m_backend->url().toString()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = ProviderProcess::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        m_provider = std::make_unique<ProviderProcess>();
        QVERIFY(m_provider->start());
        m_backend = std::make_unique<BackendProcess>();
        m_backend->useSignIn(u"oidc: { issuer: \"%1\", client_id: madoguchi }, local: { second_factor: off }"_s.arg(
            m_provider->issuer()));
        QVERIFY2(m_backend->start(), m_backend->errors().constData());
        m_vaults = std::make_unique<Vaults>(m_folder.path(), m_keychain);
        m_service = std::make_unique<SignInService>(*m_vaults, ApiOptions{}, m_clock);
    }

    void a_nurse_signs_in_with_the_departments_account()
    {
        MADO_AWAIT(about, m_service->about(m_backend->url().toString()));
        QVERIFY(about && about->provider);
        QCOMPARE(*about->provider, offer());
        auto entering = enter(*about->provider);
        QTRY_VERIFY(!m_asked.isEmpty());
        const QByteArray page = BrowserHands().signIn(m_asked, BackendProcess::login());
        QVERIFY2(page.contains("サインインの画面に戻って") && page.contains("Go back to the console"), page);
        MADO_AWAIT(entered, entering);
        QVERIFY(entered);
        QCOMPARE(entered->staff.login, BackendProcess::login());
        MADO_AWAIT(rows, entered->api->sync(0, std::chrono::seconds(0)));
        QVERIFY(rows);
    }

    void whom_the_desk_does_not_know_is_told_so()
    {
        auto entering = enter(offer());
        QTRY_VERIFY(!m_asked.isEmpty());
        BrowserHands().signIn(m_asked, u"K-99999"_s);
        MADO_AWAIT(refused, entering);
        QVERIFY(!refused && refused.error().problem);
        QCOMPARE(refused.error().problem->code, u"provider.person_unknown"_s);
        QVERIFY(!refused.error().problem->message.ja.isEmpty() && !refused.error().problem->message.en.isEmpty());
    }

    void cancelling_at_the_provider_is_no_riddle()
    {
        auto entering = enter(offer());
        QTRY_VERIFY(!m_asked.isEmpty());
        BrowserHands().cancel(m_asked);
        MADO_AWAIT(refused, entering);
        QVERIFY(!refused && refused.error().detail.startsWith(QLatin1String(oidc::providerRefused)));
    }

    void a_token_is_good_once_and_only_with_its_nonce()
    {
        const auto proof = proofFor(BackendProcess::login(), u"madoguchi"_s);
        QVERIFY(proof);
        const auto client = api();
        MADO_AWAIT(guessed, client->signIn(ProviderSignIn{proof->idToken, u"guessed"_s}));
        QVERIFY(!guessed && guessed.error().problem->code == "provider.token_refused"_L1);
        MADO_AWAIT(good, client->signIn(*proof));
        QVERIFY(good);
        MADO_AWAIT(replayed, client->signIn(*proof));
        QVERIFY(!replayed && replayed.error().problem->code == "provider.token_used"_L1);
    }

    void a_token_for_another_client_is_refused()
    {
        const auto proof = proofFor(BackendProcess::login(), u"another"_s);
        QVERIFY(proof);
        const auto client = api();
        MADO_AWAIT(refused, client->signIn(*proof));
        QVERIFY(!refused && refused.error().problem->code == "provider.token_refused"_L1);
    }

    void a_provider_that_is_down_keeps_nobody_from_working()
    {
        auto entering = enter(offer());
        QTRY_VERIFY(!m_asked.isEmpty());
        BrowserHands().signIn(m_asked, BackendProcess::login());
        MADO_AWAIT(entered, entering);
        QVERIFY(entered);
        m_provider->stop();
        MADO_AWAIT(refused, enter(offer()));
        QVERIFY(!refused && refused.error().detail.startsWith(QLatin1String(oidc::providerDown)));
        MADO_AWAIT(rows, entered->api->sync(0, std::chrono::seconds(0)));
        QVERIFY(rows);
        MADO_AWAIT(local,
                   m_service->signIn(m_backend->url().toString(), {BackendProcess::login(), BackendProcess::password()},
                                     SignInService::Keep::InMemory));
        QVERIFY(local);
        QVERIFY(m_provider->start());
    }

    void a_provider_that_comes_back_with_new_keys_is_believed_at_once()
    {
        m_provider->stop();
        QVERIFY(m_provider->start());
        auto entering = enter(offer());
        QTRY_VERIFY(!m_asked.isEmpty());
        BrowserHands().signIn(m_asked, BackendProcess::login());
        MADO_AWAIT(entered, entering);
        QVERIFY(entered);
    }
};

MADO_TEST(ProviderWalkTest)

} // namespace mado::test

#include "provider_test.moc"
