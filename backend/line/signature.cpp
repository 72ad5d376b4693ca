// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/signature.h"

#include <array>
#include <optional>
#include <sodium.h>

namespace mado::line {

namespace {

using Digest = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;

const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

Digest digestOf(const QByteArray &body, const QByteArray &secret)
{
    crypto_auth_hmacsha256_state state;
    Digest digest;
    crypto_auth_hmacsha256_init(&state, raw(secret), static_cast<size_t>(secret.size()));
    crypto_auth_hmacsha256_update(&state, raw(body), static_cast<unsigned long long>(body.size()));
    crypto_auth_hmacsha256_final(&state, digest.data());
    sodium_memzero(&state, sizeof state);
    return digest;
}

std::optional<Digest> decoded(const QByteArray &signature)
{
    Digest digest;
    size_t length = 0;
    const char *end = nullptr;
    const auto size = static_cast<size_t>(signature.size());
    if (sodium_base642bin(digest.data(), digest.size(), signature.constData(), size, nullptr, &length, &end,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return std::nullopt;
    const bool whole = length == digest.size() && end == signature.constData() + size;
    return whole ? std::optional(digest) : std::nullopt;
}

} // namespace

QByteArray signatureOf(const QByteArray &body, const QByteArray &secret)
{
    const auto digest = digestOf(body, secret);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), digest.size()).toBase64();
}

bool signatureMatches(const QByteArray &body, const QByteArray &secret, const QByteArray &signature)
{
    const auto given = decoded(signature);
    const auto ours = digestOf(body, secret);
    return given && sodium_memcmp(given->data(), ours.data(), ours.size()) == 0;
}

} // namespace mado::line
