// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/identity/passwords.h"
#include "backend/identity/refusals.h"
#include "backend/store/identity_rows.h"

namespace mado::identity {

/// How long a login waits after so many failures in a row: none up to the fourth, then 30 s, doubling to 15 min.
std::chrono::seconds waitAfter(qint64 failures);

/// Number and password of local accounts, counted: every attempt is a failure until its caller clears or forgives it,
/// so that attempts sent at once all count, those at the second factor too. Thread-safe; blocks for the password's
/// work.
class PasswordDoor
{
public:
    PasswordDoor(store::Database &database, const Clock &clock, const PasswordHasher &hasher)
        : m_database(database),
          m_clock(clock),
          m_hasher(hasher)
    {
    }

    /// An active account whose password this is.
    tl::expected<store::StaffRow, SignInRefusal> check(const QString &login, const QString &password) const;

private:
    struct Attempt;
    tl::expected<Attempt, SignInRefusal> begin(const QString &login) const;

    store::Database &m_database;
    const Clock &m_clock;
    const PasswordHasher &m_hasher;
};

} // namespace mado::identity
