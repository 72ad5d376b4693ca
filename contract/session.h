// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"
#include "contract/staff.h"

#include <QDateTime>
#include <chrono>
#include <optional>

namespace mado {

struct SignIn
{
    QString login;
    QString password;
    std::optional<QString> code = std::nullopt; ///< Of the authenticator app, or a recovery code.
    friend bool operator==(const SignIn &, const SignIn &) = default;
};

/// The department's identity provider (OpenID Connect), as a public client of it.
struct ProviderOffer
{
    QString issuer;
    QString clientId;
    friend bool operator==(const ProviderOffer &, const ProviderOffer &) = default;
};

/// GET /v1/about, readable without signing in.
struct About
{
    QString version;
    LocalText name;                                       ///< "神奈川県 健康相談窓口".
    bool training;                                        ///< Every resident is invented; screens and exports say so.
    std::optional<ProviderOffer> provider = std::nullopt; ///< Beside the local accounts.
    friend bool operator==(const About &, const About &) = default;
};

struct SessionGranted
{
    QString token;       ///< Opaque bearer token, short-lived; renewed with the refresh token.
    QDateTime expiresAt; ///< When the whole session ends, however often it was renewed.
    StaffProfile staff;
    About server;
    QString refreshToken = {};          ///< For one renewal; the answer brings the next one.
    std::chrono::seconds tokenFor{900}; ///< A span, not a time: the console's clock may be wrong.
    friend bool operator==(const SessionGranted &, const SessionGranted &) = default;
};

} // namespace mado
