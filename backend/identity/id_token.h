// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/refusals.h"

#include <QDateTime>
#include <QJsonObject>

namespace mado::identity {

inline constexpr std::chrono::seconds clockSkew{60};
/// A console brings an ID token as soon as it has it.
inline constexpr std::chrono::minutes idTokenLasts{10};

/// What an ID token has to say (OpenID Connect Core, 3.1.3.7).
struct IdTokenRules
{
    QString issuer;
    QString clientId;
    QString nonce;
};

/// What speaks against these claims, whose signature was verified; nullopt: nothing.
std::optional<SignInRefusal> faultOfClaims(const QJsonObject &claims, const IdTokenRules &rules, const QDateTime &now);

/// Whether the person signed in at the provider within the last minutes, by its own word (auth_time).
bool signedInJustNow(const QJsonObject &claims, const QDateTime &now);

} // namespace mado::identity
