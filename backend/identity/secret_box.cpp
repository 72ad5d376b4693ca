// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/secret_box.h"

#include <sodium.h>

namespace mado::identity {

namespace {

constexpr char subkeyContext[] = "madosec1";
constexpr int nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

unsigned long long sizeOf(const QByteArray &bytes) { return static_cast<unsigned long long>(bytes.size()); }

} // namespace

/// One key for sealing and one for hashing, so that neither says anything about the other.
struct SecretBox::Keys
{
    unsigned char sealing[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
    unsigned char hashing[crypto_generichash_KEYBYTES];

    explicit Keys(const QByteArray &key)
    {
        crypto_kdf_derive_from_key(sealing, sizeof sealing, 1, subkeyContext, bytesOf(key));
        crypto_kdf_derive_from_key(hashing, sizeof hashing, 2, subkeyContext, bytesOf(key));
    }
    Keys(const Keys &) = delete;
    Keys &operator=(const Keys &) = delete;
    ~Keys() { sodium_memzero(this, sizeof *this); }
};

static_assert(SecretBox::keyBytes == crypto_kdf_KEYBYTES);

QByteArray SecretBox::newKey()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start: the system has no source of randomness");
    QByteArray key(keyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), keyBytes);
    return key;
}

SecretBox SecretBox::ofTheMoment() { return SecretBox(newKey()); }

SecretBox::SecretBox(const QByteArray &key)
{
    Q_ASSERT(key.size() == keyBytes);
    m_keys = std::make_shared<const Keys>(key);
}

QByteArray SecretBox::seal(const QByteArray &plain, const QByteArray &place) const
{
    QByteArray sealed(nonceBytes + plain.size() + tagBytes, Qt::Uninitialized);
    randombytes_buf(sealed.data(), nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + nonceBytes, nullptr, bytesOf(plain), sizeOf(plain),
                                               bytesOf(place), sizeOf(place), nullptr, bytesOf(sealed),
                                               m_keys->sealing);
    return sealed;
}

std::optional<QByteArray> SecretBox::open(const QByteArray &sealed, const QByteArray &place) const
{
    if (sealed.size() < nonceBytes + tagBytes)
        return std::nullopt;
    QByteArray plain(sealed.size() - nonceBytes - tagBytes, Qt::Uninitialized);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain), nullptr, nullptr, bytesOf(sealed) + nonceBytes, sizeOf(sealed) - nonceBytes, bytesOf(place),
        sizeOf(place), bytesOf(sealed), m_keys->sealing);
    return opened == 0 ? std::optional(plain) : std::nullopt;
}

QByteArray SecretBox::hash(const QByteArray &value) const
{
    QByteArray result(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytesOf(result), crypto_generichash_BYTES, bytesOf(value), sizeOf(value), m_keys->hashing,
                       sizeof m_keys->hashing);
    return result;
}

} // namespace mado::identity
