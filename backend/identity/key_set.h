// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <memory>
#include <tl/expected.hpp>
#include <vector>

struct _cjose_jwk_int; // NOLINT(bugprone-reserved-identifier): the library's own name

namespace mado::identity {

enum class TokenFault {
    Malformed,
    Algorithm,  ///< Unsigned, signed with a shared secret, or in a way we do not take.
    UnknownKey, ///< Perhaps a newer key: worth fetching the keys again.
    Signature
};

/// The public keys of an identity provider (JWKS). Immutable; one thread at a time.
class KeySet
{
public:
    /// Keys that are not for signing, too weak or of another kind are left out. Empty for what is no key set.
    static KeySet from(const QByteArray &jwks);

    bool isEmpty() const { return m_keys.empty(); }
    /// The claims of a token that one of these keys signed with RS, PS or ES 256–512.
    tl::expected<QJsonObject, TokenFault> claimsOf(const QByteArray &token) const;

private:
    using Key = std::shared_ptr<_cjose_jwk_int>;
    Key keyFor(const QByteArray &id, bool elliptic) const;
    std::vector<Key> m_keys;
};

} // namespace mado::identity
