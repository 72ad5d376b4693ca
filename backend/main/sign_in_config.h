// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/second_factor.h"
#include "backend/triage/section.h"
#include "contract/session.h"

namespace mado::main {

/// How staff sign in.
struct SignInConfig
{
    identity::SecondFactorPolicy secondFactor = identity::SecondFactorPolicy::Required;
    std::optional<ProviderOffer> provider; ///< The department's OpenID Connect provider.
    QString loginClaim;                    ///< Claim of its ID tokens that is the staff number here.
};

SignInConfig readSignIn(const std::optional<triage::Section> &from);

} // namespace mado::main
