// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/password_door.h"
#include "backend/identity/second_factor.h"
#include "backend/identity/sessions.h"
#include "contract/proof.h"

namespace mado::identity {

/// Signs staff in with local accounts: password, then the second factor. Thread-safe; blocks for the password's work.
class SignInDesk
{
public:
    SignInDesk(store::Database &database, const Clock &clock, const PasswordHasher &hasher, const Sessions &sessions,
               SecondFactorPolicy policy, SecretBox secrets)
        : m_database(database),
          m_clock(clock),
          m_door(database, clock, hasher, sessions.trace()),
          m_sessions(sessions),
          m_policy(policy),
          m_secrets(std::move(secrets))
    {
    }

    tl::expected<SessionGranted, SignInRefusal> signIn(const SignIn &credentials, const QString &device = {}) const;
    /// Somebody who is signed in shows once more who they are.
    tl::expected<ProofTaken, SignInRefusal> prove(const Presence &who, const IdentityProof &proof) const;

private:
    store::Database &m_database;
    const Clock &m_clock;
    const PasswordDoor m_door;
    const Sessions &m_sessions;
    const SecondFactorPolicy m_policy;
    const SecretBox m_secrets;
};

} // namespace mado::identity
