// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/tokens.h"

#include <sodium.h>

namespace mado::identity {

QByteArray newToken()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start: the system has no source of randomness");
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenHash(const QByteArray &token)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(token.constData()),
                       static_cast<unsigned long long>(token.size()), nullptr, 0);
    return hash;
}

QByteArray bearerToken(const QByteArray &authorization)
{
    constexpr qsizetype schemeLength = 7;
    if (authorization.left(schemeLength).toLower() != "bearer ")
        return {};
    return authorization.mid(schemeLength).trimmed();
}

} // namespace mado::identity
