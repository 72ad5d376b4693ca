// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/seal.h"

#include <sodium.h>

namespace mado::audit {

namespace {

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray keyedHash(const QByteArray &message, const unsigned char *key, std::size_t keySize)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), std::size_t(hash.size()), bytesOf(message),
                       static_cast<unsigned long long>(message.size()), key, keySize);
    return hash;
}

/// With its length, so that no two records share their bytes.
void put(QByteArray &message, const QByteArray &part) { message += QByteArray::number(part.size()) + ':' + part; }

QByteArray anchored(const store::AnchorRow &anchor)
{
    QByteArray message("madoguchi audit anchor");
    put(message, QByteArray::number(anchor.seq));
    put(message, QByteArray::number(anchor.at.toMSecsSinceEpoch()));
    put(message, anchor.hash);
    return message;
}

} // namespace

struct Seal::Keys
{
    unsigned char chain[crypto_generichash_KEYBYTES];
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    unsigned char open[crypto_sign_PUBLICKEYBYTES];

    explicit Keys(const QByteArray &key)
    {
        static_assert(crypto_generichash_BYTES == crypto_sign_SEEDBYTES);
        const QByteArray chained = keyedHash("chain", bytesOf(key), std::size_t(key.size()));
        const QByteArray seed = keyedHash("anchor", bytesOf(key), std::size_t(key.size()));
        std::copy_n(bytesOf(chained), sizeof chain, chain);
        crypto_sign_seed_keypair(open, secret, bytesOf(seed));
    }
    Keys(const Keys &) = delete;
    Keys &operator=(const Keys &) = delete;
    ~Keys() { sodium_memzero(this, sizeof *this); }
};

Seal::Seal(const QByteArray &key) : m_keys(std::make_shared<const Keys>(key)) {}

Seal Seal::ofTheMoment()
{
    QByteArray key(crypto_generichash_KEYBYTES, Qt::Uninitialized);
    randombytes_buf(key.data(), std::size_t(key.size()));
    return Seal(key);
}

QByteArray Seal::hashOf(const QByteArray &before, const store::AuditRow &row) const
{
    QByteArray message = before;
    put(message, QByteArray::number(row.seq));
    put(message, QByteArray::number(row.at.toMSecsSinceEpoch()));
    for (const QString &part : {row.staff, row.role, row.action, row.subject, row.label, row.reason})
        put(message, part.toUtf8());
    return keyedHash(message, m_keys->chain, sizeof m_keys->chain);
}

store::AnchorRow Seal::anchor(const store::AuditHead &head, const QDateTime &at) const
{
    store::AnchorRow anchor{head.seq, at, head.hash, QByteArray(crypto_sign_BYTES, Qt::Uninitialized)};
    const QByteArray message = anchored(anchor);
    crypto_sign_detached(bytesOf(anchor.signature), nullptr, bytesOf(message),
                         static_cast<unsigned long long>(message.size()), m_keys->secret);
    return anchor;
}

bool Seal::isOurs(const store::AnchorRow &anchor) const
{
    const QByteArray message = anchored(anchor);
    return anchor.signature.size() == int(crypto_sign_BYTES) &&
           crypto_sign_verify_detached(bytesOf(anchor.signature), bytesOf(message),
                                       static_cast<unsigned long long>(message.size()), m_keys->open) == 0;
}

QByteArray Seal::sign(const QByteArray &digest) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(digest), static_cast<unsigned long long>(digest.size()),
                         m_keys->secret);
    return signature;
}

QByteArray Seal::publicKey() const
{
    return QByteArray(reinterpret_cast<const char *>(m_keys->open), sizeof m_keys->open);
}

} // namespace mado::audit
