// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/second_factor.h"
#include "backend/triage/section.h"
#include "contract/session.h"

#include <QDir>

namespace mado::main {

/// How staff sign in.
struct SignInConfig
{
    identity::SecondFactorPolicy secondFactor = identity::SecondFactorPolicy::Required;
    std::optional<ProviderOffer> provider; ///< The department's OpenID Connect provider.
    QString loginClaim;                    ///< Claim of its ID tokens that is the staff number here.
    QString authority;                     ///< PEM file of the only one who may vouch for it; empty: the system's.
};

/// Relative paths start from `folder`.
SignInConfig readSignIn(const std::optional<triage::Section> &from, const QDir &folder);

} // namespace mado::main
