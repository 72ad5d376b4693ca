// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealer.h"

#include <QtEndian>
#include <cstring>
#include <sodium.h>

namespace mado {

namespace {

constexpr char formatVersion = 1;
constexpr int nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int headBytes = 1 + nonceBytes;
static_assert(Sealer::keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char *bytes(const QByteArray &data) { return reinterpret_cast<const unsigned char *>(data.constData()); }

unsigned char *bytes(QByteArray &data) { return reinterpret_cast<unsigned char *>(data.data()); }

/// Each part with its length, so that no two places give the same bytes.
QByteArray associatedData(const SealPlace &place)
{
    QByteArray data(1, formatVersion);
    for (const QByteArray &part : {place.table, place.column, place.row.toUtf8()}) {
        const auto length = qToBigEndian(static_cast<quint32>(part.size()));
        data.append(reinterpret_cast<const char *>(&length), sizeof length);
        data.append(part);
    }
    return data;
}

} // namespace

struct Sealer::Key
{
    explicit Key(const QByteArray &key) : guarded(static_cast<unsigned char *>(sodium_malloc(keyBytes)))
    {
        if (guarded)
            std::memcpy(guarded, key.constData(), keyBytes);
    }
    ~Key() { sodium_free(guarded); }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    unsigned char *const guarded;
};

QByteArray Sealer::randomKey()
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    if (sodium_init() < 0)
        return {};
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    return key;
}

std::optional<Sealer> Sealer::withKey(const QByteArray &key)
{
    if (key.size() != keyBytes || sodium_init() < 0)
        return std::nullopt;
    auto guarded = std::make_shared<const Key>(key);
    return guarded->guarded ? std::optional(Sealer(std::move(guarded))) : std::nullopt;
}

QByteArray Sealer::seal(const SealPlace &place, const QByteArray &plain) const
{
    QByteArray sealed(headBytes + plain.size() + tagBytes, Qt::Uninitialized);
    sealed[0] = formatVersion;
    randombytes_buf(sealed.data() + 1, nonceBytes);
    const QByteArray extra = associatedData(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes(sealed) + headBytes, nullptr, bytes(plain), static_cast<unsigned long long>(plain.size()), bytes(extra),
        static_cast<unsigned long long>(extra.size()), nullptr, bytes(sealed) + 1, m_key->guarded);
    return sealed;
}

std::optional<QByteArray> Sealer::open(const SealPlace &place, const QByteArray &sealed) const
{
    if (sealed.size() < headBytes + tagBytes || sealed[0] != formatVersion)
        return std::nullopt;
    QByteArray plain(sealed.size() - headBytes - tagBytes, Qt::Uninitialized);
    const QByteArray extra = associatedData(place);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(plain), nullptr, nullptr, bytes(sealed) + headBytes,
        static_cast<unsigned long long>(sealed.size() - headBytes), bytes(extra),
        static_cast<unsigned long long>(extra.size()), bytes(sealed) + 1, m_key->guarded);
    return failed ? std::nullopt : std::optional(plain);
}

} // namespace mado
