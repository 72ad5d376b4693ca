// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/id_token.h"
#include "backend/identity/provider_desk.h"
#include "contract/codecs_access.h"
#include "department.h"
#include "tests/support/runner.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTest>
#include <cjose/cjose.h>

namespace mado::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString issuer = u"https://id.pref.example"_s;
const QString client = u"madoguchi"_s;
const QString nonce = u"n-0S6_WzA2Mj"_s;

/// A key pair of the provider, or of somebody who would like to be it.
class SigningKey
{
public:
    explicit SigningKey(const QByteArray &id, bool elliptic = false)
        : m_key(elliptic ? cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, nullptr)
                         : cjose_jwk_create_RSA_random(2048, reinterpret_cast<const uint8_t *>("\1\0\1"), 3, nullptr)),
          m_algorithm(elliptic ? "ES256" : "RS256")
    {
        cjose_jwk_set_kid(m_key, id.constData(), std::size_t(id.size()), nullptr);
    }
    ~SigningKey() { cjose_jwk_release(m_key); }
    SigningKey(const SigningKey &) = delete;
    SigningKey &operator=(const SigningKey &) = delete;

    QJsonObject publicPart() const
    {
        char *json = cjose_jwk_to_json(m_key, false, nullptr);
        const auto object = QJsonDocument::fromJson(json).object();
        cjose_get_dealloc()(json);
        return object;
    }
    QString sign(const QJsonObject &claims) const
    {
        cjose_header_t *header = cjose_header_new(nullptr);
        cjose_header_set(header, CJOSE_HDR_ALG, m_algorithm, nullptr);
        cjose_header_set(header, CJOSE_HDR_KID, cjose_jwk_get_kid(m_key, nullptr), nullptr);
        const QByteArray text = QJsonDocument(claims).toJson(QJsonDocument::Compact);
        cjose_jws_t *jws = cjose_jws_sign(m_key, header, reinterpret_cast<const uint8_t *>(text.constData()),
                                          std::size_t(text.size()), nullptr);
        const char *compact = nullptr;
        cjose_jws_export(jws, &compact, nullptr);
        const QString token = QString::fromLatin1(compact);
        cjose_jws_release(jws);
        cjose_header_release(header);
        return token;
    }

private:
    cjose_jwk_t *m_key;
    const char *m_algorithm;
};

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwks(const QList<QJsonObject> &keys)
{
    QJsonArray list;
    for (const QJsonObject &key : keys)
        list.append(key);
    return QJsonDocument(QJsonObject{{u"keys"_s, list}}).toJson();
}

/// Made once: keys of this size take their time.
const SigningKey &firstKey()
{
    static const SigningKey key("one");
    return key;
}
const SigningKey &secondKey()
{
    static const SigningKey key("two", true);
    return key;
}

/// A provider whose documents the test writes.
struct Provider
{
    Department department;
    QByteArray keys = jwks({firstKey().publicPart()});
    QString says = issuer;
    bool up = true;
    int fetches = 0;
    ProviderSignIns signIns{*department.database,
                            department.clock,
                            department.sessions,
                            {{issuer, client}, u"preferred_username"_s},
                            [this](const QUrl &url) { return fetch(url); }};

    std::optional<QByteArray> fetch(const QUrl &url)
    {
        ++fetches;
        if (!up)
            return std::nullopt;
        if (url == QUrl(u"https://id.pref.example/.well-known/openid-configuration"_s))
            return QJsonDocument(QJsonObject{{u"issuer"_s, says}, {u"jwks_uri"_s, u"https://id.pref.example/jwks"_s}})
                .toJson();
        return url == QUrl(u"https://id.pref.example/jwks"_s) ? std::optional(keys) : std::nullopt;
    }

    QJsonObject claims() const
    {
        const qint64 now = department.clock.time.toSecsSinceEpoch();
        return {{u"iss"_s, issuer}, {u"aud"_s, client},    {u"sub"_s, u"8741"_s},           {u"nonce"_s, nonce},
                {u"iat"_s, now},    {u"exp"_s, now + 300}, {u"preferred_username"_s, login}};
    }
    QJsonObject claimsWith(const QString &name, const QJsonValue &value) const
    {
        QJsonObject changed = claims();
        changed.insert(name, value);
        return changed;
    }
    /// "" or the code of the refusal.
    QString enter(const QString &token)
    {
        const auto granted = signIns.signIn({token, nonce});
        return granted ? QString() : granted.error().problem.code;
    }
    void pass(std::chrono::seconds time) { department.clock.time = department.clock.time + time; }
};

class KeptAnswer final : public http::Pending
{
public:
    void answer(http::Response response) override
    {
        const std::lock_guard lock(m_mutex);
        m_response = std::move(response);
    }
    bool clientGone() const override { return false; }
    int status() const
    {
        const std::lock_guard lock(m_mutex);
        return m_response ? m_response->status : 0;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<http::Response> m_response;
};

} // namespace

class ProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_good_token_opens_a_session_of_the_staff_it_names()
    {
        Provider provider;
        const auto granted = provider.signIns.signIn({firstKey().sign(provider.claims()), nonce});
        QVERIFY(granted);
        QCOMPARE(granted->staff.login, login);
        QVERIFY(provider.department.knows(granted->token.toLatin1()));
    }

    void a_token_is_taken_once()
    {
        Provider provider;
        const QString token = firstKey().sign(provider.claims());
        QCOMPARE(provider.enter(token), QString());
        QCOMPARE(provider.enter(token), u"provider.token_used"_s);
        provider.pass(std::chrono::seconds(350));
        QCOMPARE(provider.enter(token), u"provider.token_used"_s);
        provider.pass(std::chrono::seconds(20));
        QCOMPARE(provider.enter(token), u"provider.token_time"_s);
    }

    void wrong_claims_are_refused_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const qint64 now = SetClock().time.toSecsSinceEpoch();
        const QString refused = u"provider.token_refused"_s;
        const QString late = u"provider.token_time"_s;
        const auto row = [](const char *name, const QString &claim, const QJsonValue &value, const QString &code) {
            QTest::newRow(name) << claim << value << code;
        };
        row("issuer", u"iss"_s, u"https://id.evil.example"_s, refused);
        row("issuer with a slash", u"iss"_s, u"https://id.pref.example/"_s, refused);
        row("audience", u"aud"_s, u"another"_s, refused);
        row("audience missing", u"aud"_s, QJsonValue(), refused);
        row("audience among others", u"aud"_s, QJsonArray{client, u"another"_s}, refused);
        row("party", u"azp"_s, u"another"_s, refused);
        row("nonce", u"nonce"_s, u"guessed"_s, refused);
        row("nonce missing", u"nonce"_s, QJsonValue(), refused);
        row("expired within skew", u"exp"_s, now - 59, QString());
        row("expired", u"exp"_s, now - 60, late);
        row("expiry missing", u"exp"_s, QJsonValue(), late);
        row("expiry no number", u"exp"_s, u"soon"_s, late);
        row("issued ahead within skew", u"iat"_s, now + 60, QString());
        row("issued ahead", u"iat"_s, now + 61, late);
        row("issued long ago", u"iat"_s, now - 660, late);
        row("issue missing", u"iat"_s, QJsonValue(), late);
        row("not yet", u"nbf"_s, now + 61, late);
        row("person", u"preferred_username"_s, u"K-99999"_s, u"provider.person_unknown"_s);
        row("person missing", u"preferred_username"_s, QJsonValue(), u"provider.person_unknown"_s);
        row("person no text", u"preferred_username"_s, 30417, u"provider.person_unknown"_s);
    }
    void wrong_claims_are_refused()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        Provider provider;
        QTEST(provider.enter(firstKey().sign(provider.claimsWith(claim, value))), "code");
    }

    void several_audiences_need_our_party()
    {
        Provider provider;
        QJsonObject claims = provider.claimsWith(u"aud"_s, QJsonArray{client, u"another"_s});
        claims.insert(u"azp"_s, client);
        QCOMPARE(provider.enter(firstKey().sign(claims)), QString());
    }

    void unsigned_tokens_and_shared_secrets_are_refused()
    {
        Provider provider;
        const QByteArray claims = base64Url(QJsonDocument(provider.claims()).toJson());
        const auto headed = [&](const QByteArray &header, const QByteArray &signature) {
            return QString::fromLatin1(base64Url(header) + '.' + claims + '.' + base64Url(signature));
        };
        for (const char *algorithm : {"none", "None", "HS256", "HS512", "RS1", ""})
            QCOMPARE(provider.enter(headed("{\"kid\":\"one\",\"alg\":\"" + QByteArray(algorithm) + "\"}", {})),
                     u"provider.token_refused"_s);
        const QByteArray publicKey = QJsonDocument(firstKey().publicPart()).toJson();
        const QByteArray head = "{\"kid\":\"one\",\"alg\":\"HS256\"}";
        const QByteArray mac =
            QMessageAuthenticationCode::hash(base64Url(head) + '.' + claims, publicKey, QCryptographicHash::Sha256);
        QCOMPARE(provider.enter(headed(head, mac)), u"provider.token_refused"_s);
    }

    void altered_and_foreign_tokens_are_refused()
    {
        Provider provider;
        const SigningKey thief("one");
        QCOMPARE(provider.enter(thief.sign(provider.claims())), u"provider.token_refused"_s);
        QString altered = firstKey().sign(provider.claims());
        const QStringList parts = altered.split(u'.');
        const QByteArray boss = QJsonDocument(provider.claimsWith(u"preferred_username"_s, u"K-1"_s)).toJson();
        altered = parts.at(0) + u'.' + QString::fromLatin1(base64Url(boss)) + u'.' + parts.at(2);
        QCOMPARE(provider.enter(altered), u"provider.token_refused"_s);
        for (const QString &noToken : {u""_s, u"a.b"_s, u"a.b.c"_s, u"..."_s, QString(20000, u'a')})
            QCOMPARE(provider.enter(noToken), u"provider.token_refused"_s);
    }

    void a_new_key_of_the_provider_is_fetched_at_once()
    {
        Provider provider;
        QCOMPARE(provider.enter(firstKey().sign(provider.claims())), QString());
        provider.keys = jwks({firstKey().publicPart(), secondKey().publicPart()});
        QCOMPARE(provider.enter(secondKey().sign(provider.claims())), QString());
    }

    void keys_that_strangers_invent_are_looked_for_at_most_once_a_minute()
    {
        Provider provider;
        QCOMPARE(provider.enter(firstKey().sign(provider.claims())), QString());
        QCOMPARE(provider.enter(secondKey().sign(provider.claims())), u"provider.token_refused"_s);
        const int before = provider.fetches;
        QCOMPARE(provider.enter(secondKey().sign(provider.claims())), u"provider.token_refused"_s);
        QCOMPARE(provider.fetches, before);
        provider.pass(std::chrono::minutes(1));
        QCOMPARE(provider.enter(secondKey().sign(provider.claims())), u"provider.token_refused"_s);
        QCOMPARE(provider.fetches, before + 2);
    }

    void a_provider_that_is_down_is_said_and_tried_again_soon()
    {
        Provider provider;
        provider.up = false;
        QCOMPARE(provider.enter(firstKey().sign(provider.claims())), u"provider.down"_s);
        QCOMPARE(provider.enter(firstKey().sign(provider.claims())), u"provider.down"_s);
        QCOMPARE(provider.fetches, 1);
        provider.up = true;
        provider.pass(std::chrono::seconds(5));
        QCOMPARE(provider.enter(firstKey().sign(provider.claims())), QString());
    }

    void a_provider_that_goes_down_puts_nobody_out()
    {
        Provider provider;
        const auto granted = provider.signIns.signIn({firstKey().sign(provider.claims()), nonce});
        provider.up = false;
        provider.pass(std::chrono::hours(2));
        const auto renewed = provider.department.sessions.renew(granted->refreshToken.toLatin1());
        QVERIFY(renewed && provider.department.knows(renewed->token.toLatin1()));
        QCOMPARE(provider.enter(firstKey().sign(provider.claims())), QString()); // keys of before still count
    }

    void another_issuers_document_is_not_believed()
    {
        Provider provider;
        provider.says = u"https://id.evil.example"_s;
        QCOMPARE(provider.enter(firstKey().sign(provider.claims())), u"provider.down"_s);
    }

    void weak_and_foreign_keys_are_left_out()
    {
        QVERIFY(KeySet::from("").isEmpty());
        QVERIFY(KeySet::from("{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\",\"kid\":\"x\"}]}").isEmpty());
        QVERIFY(KeySet::from("{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AA\"},3]}").isEmpty());
        QVERIFY(KeySet::from("{\"keys\":[{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"AQAB\"}]}").isEmpty());
        QJsonObject encryption = firstKey().publicPart();
        encryption.insert(u"use"_s, u"enc"_s);
        QVERIFY(KeySet::from(jwks({encryption})).isEmpty());
    }

    void a_suspended_member_of_staff_stays_out()
    {
        Provider provider;
        QVERIFY(provider.department.database->write(
            [](store::Transaction &tx) { tx.execute("UPDATE staff SET state = 'suspended'"); }));
        QCOMPARE(provider.enter(firstKey().sign(provider.claims())), u"provider.person_unknown"_s);
    }

    void the_route_answers_from_its_own_thread()
    {
        Provider provider;
        http::Router router;
        ProviderDesk desk(std::make_unique<ProviderSignIns>(*provider.department.database, provider.department.clock,
                                                            provider.department.sessions,
                                                            ProviderRules{{issuer, client}, u"preferred_username"_s},
                                                            [&](const QUrl &url) { return provider.fetch(url); }));
        desk.addRoute(router);
        const auto match = router.match(http::Method::Post, u"/v1/sessions/oidc"_s);
        http::Request request{http::Method::Post, u"/v1/sessions/oidc"_s, {}, {}, "{}", {}};
        const auto bad = std::make_shared<KeptAnswer>();
        match->route->holdingHandler(request, bad);
        QCOMPARE(bad->status(), 400);
        request.body = QJsonDocument(encode(ProviderSignIn{firstKey().sign(provider.claims()), nonce})).toJson();
        const auto good = std::make_shared<KeptAnswer>();
        match->route->holdingHandler(request, good);
        QTRY_COMPARE(good->status(), 201);
    }

    void only_a_sign_in_of_this_moment_proves_who_one_is()
    {
        Provider provider;
        const auto granted = provider.department.enter();
        const auto codeOf = [&](const QJsonObject &claims) {
            const Presence who{granted.staff,
                               provider.department.sessions.presenceOf(granted.token.toLatin1())->session};
            const auto taken = provider.signIns.prove(who, {firstKey().sign(claims), nonce});
            return taken ? QString() : taken.error().problem.code;
        };
        const auto fresh = [&] {
            return provider.department.sessions.presenceOf(granted.token.toLatin1())->freshProof;
        };
        const qint64 start = provider.department.clock.time.toSecsSinceEpoch();
        provider.pass(std::chrono::minutes(13));
        QVERIFY(!fresh());
        QCOMPARE(codeOf(provider.claims()), u"provider.token_time"_s); // says nothing of when
        QCOMPARE(codeOf(provider.claimsWith(u"auth_time"_s, start)), u"provider.token_time"_s);
        QVERIFY(!fresh());
        const qint64 now = provider.department.clock.time.toSecsSinceEpoch();
        QJsonObject another = provider.claimsWith(u"auth_time"_s, now);
        another.insert(u"preferred_username"_s, u"K-99999"_s);
        QCOMPARE(codeOf(another), u"provider.person_unknown"_s);
        QCOMPARE(codeOf(provider.claimsWith(u"auth_time"_s, now)), QString());
        QVERIFY(fresh());
        QCOMPARE(codeOf(provider.claimsWith(u"auth_time"_s, now)), u"provider.token_used"_s);
    }

    void a_server_without_a_provider_says_so()
    {
        http::Router router;
        ProviderDesk desk(nullptr);
        desk.addRoute(router);
        const auto answer = std::make_shared<KeptAnswer>();
        router.match(http::Method::Post, u"/v1/sessions/oidc"_s)
            ->route->holdingHandler({http::Method::Post, {}, {}, {}, {}, {}}, answer);
        QCOMPARE(answer->status(), 404);
    }
};

MADO_TEST(ProviderTest)

} // namespace mado::identity

#include "provider_test.moc"
