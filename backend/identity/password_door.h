// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/identity/passwords.h"
#include "backend/identity/refusals.h"
#include "backend/identity/trace.h"
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
    PasswordDoor(store::Database &database, const Clock &clock, const PasswordHasher &hasher, const Trace &trace)
        : m_database(database),
          m_clock(clock),
          m_hasher(hasher),
          m_trace(trace)
    {
    }

    /// An active account whose password this is. What does not get in is recorded as `what`, refused; `who` is set
    /// where somebody who is signed in asks for themselves.
    tl::expected<store::StaffRow, SignInRefusal> check(const QString &login, const QString &password, Permission what,
                                                       const StaffProfile *who = nullptr) const;

private:
    struct Attempt;
    tl::expected<Attempt, SignInRefusal> begin(const QString &login) const;
    SignInRefusal refuse(const std::optional<store::StaffRow> &account, Permission what, const StaffProfile *who) const;

    store::Database &m_database;
    const Clock &m_clock;
    const PasswordHasher &m_hasher;
    const Trace m_trace;
};

} // namespace mado::identity
