// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/key_set.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cjose/cjose.h>

namespace mado::identity {

namespace {

constexpr qsizetype longestToken = 16 * 1024;
constexpr std::size_t leastRsaBits = 2048;

struct ReleaseJws
{
    void operator()(cjose_jws_t *jws) const { cjose_jws_release(jws); }
};
using Jws = std::unique_ptr<cjose_jws_t, ReleaseJws>;

bool isElliptic(const QByteArray &algorithm) { return algorithm.startsWith("ES"); }

/// Shared secrets (HS…) and 'none' are not among them: whoever knows a public key could sign with it.
bool isTaken(const QByteArray &algorithm)
{
    static const QByteArrayList taken{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"};
    return taken.contains(algorithm);
}

bool isStrong(const cjose_jwk_t *key)
{
    cjose_err fault{};
    const auto type = cjose_jwk_get_kty(key, &fault);
    return type == CJOSE_JWK_KTY_EC ||
           (type == CJOSE_JWK_KTY_RSA && cjose_jwk_get_keysize(key, &fault) >= leastRsaBits);
}

QJsonObject headerOf(const QByteArray &token)
{
    const auto decoded = QByteArray::fromBase64Encoding(token.left(token.indexOf('.')),
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QJsonDocument::fromJson(decoded.decoded).object() : QJsonObject();
}

} // namespace

KeySet KeySet::from(const QByteArray &jwks)
{
    KeySet set;
    const QJsonArray keys = QJsonDocument::fromJson(jwks).object().value(QLatin1String("keys")).toArray();
    for (const auto &value : keys) {
        if (value[QLatin1String("use")].toString(QStringLiteral("sig")) != QLatin1String("sig"))
            continue;
        const QByteArray json = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        cjose_err fault{};
        const Key key(cjose_jwk_import(json.constData(), std::size_t(json.size()), &fault),
                      [](cjose_jwk_t *jwk) { cjose_jwk_release(jwk); });
        if (key && isStrong(key.get()))
            set.m_keys.push_back(key);
    }
    return set;
}

KeySet::Key KeySet::keyFor(const QByteArray &id, bool elliptic) const
{
    Key found;
    for (const Key &key : m_keys) {
        cjose_err fault{};
        const char *kid = cjose_jwk_get_kid(key.get(), &fault);
        if ((cjose_jwk_get_kty(key.get(), &fault) == CJOSE_JWK_KTY_EC) != elliptic)
            continue;
        if (!id.isEmpty() && id == kid)
            return key;
        if (id.isEmpty() && found)
            return nullptr; // several could be meant
        if (id.isEmpty())
            found = key;
    }
    return found;
}

tl::expected<QJsonObject, TokenFault> KeySet::claimsOf(const QByteArray &token) const
{
    if (token.size() > longestToken || token.count('.') != 2)
        return tl::unexpected(TokenFault::Malformed);
    const QJsonObject header = headerOf(token);
    const QByteArray algorithm = header.value(QLatin1String("alg")).toString().toLatin1();
    if (header.isEmpty())
        return tl::unexpected(TokenFault::Malformed);
    if (!isTaken(algorithm) || header.contains(QLatin1String("crit")))
        return tl::unexpected(TokenFault::Algorithm);
    const Key key = keyFor(header.value(QLatin1String("kid")).toString().toUtf8(), isElliptic(algorithm));
    if (!key)
        return tl::unexpected(TokenFault::UnknownKey);
    cjose_err fault{};
    const Jws jws(cjose_jws_import(token.constData(), std::size_t(token.size()), &fault));
    if (!jws)
        return tl::unexpected(TokenFault::Malformed);
    std::uint8_t *plain = nullptr;
    std::size_t size = 0;
    if (!cjose_jws_verify(jws.get(), key.get(), &fault) || !cjose_jws_get_plaintext(jws.get(), &plain, &size, &fault))
        return tl::unexpected(TokenFault::Signature);
    const auto claims = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(plain), qsizetype(size)));
    if (!claims.isObject())
        return tl::unexpected(TokenFault::Malformed);
    return claims.object();
}

} // namespace mado::identity
