// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/identity/passwords.h"
#include "backend/store/engine.h"
#include "contract/commands.h"
#include "contract/session.h"

#include <chrono>

namespace mado::identity {

inline constexpr std::chrono::hours sessionLasts{12};

/// How long a login waits after so many failures in a row: none up to the fourth, then 30 s, doubling to 15 min.
std::chrono::seconds waitAfter(qint64 failures);

/// Why nobody was signed in.
struct SignInRefusal
{
    Problem problem;
    std::optional<std::chrono::seconds> retryAfter;
};

/// Signs staff in and out with local accounts. Thread-safe; blocks for the password's work.
class SignInDesk
{
public:
    SignInDesk(store::Database &database, const Clock &clock, const PasswordHasher &hasher, About about);

    tl::expected<SessionGranted, SignInRefusal> signIn(const SignIn &credentials) const;
    void signOut(const QByteArray &token) const;

private:
    struct Attempt;
    tl::expected<Attempt, SignInRefusal> begin(const SignIn &credentials) const;
    tl::expected<SessionGranted, SignInRefusal> grant(const StaffProfile &staff) const;

    store::Database &m_database;
    const Clock &m_clock;
    const PasswordHasher &m_hasher;
    About m_about;
};

} // namespace mado::identity
