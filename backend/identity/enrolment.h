// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/password_door.h"
#include "backend/identity/second_factor.h"
#include "backend/identity/sessions.h"

namespace mado::identity {

/// Whoever keeps the invitations. Called inside a transaction.
class Invitations
{
public:
    virtual ~Invitations() = default;
    /// Whose invitation this is, while it is neither used nor too old.
    virtual std::optional<StaffId> invited(store::Transaction &tx, const QString &code, const QDateTime &now) const = 0;
    /// The person has a password now: the account becomes active and the code worthless.
    virtual void accepted(store::Transaction &tx, const QString &code, const QDateTime &now) const = 0;
};

class NoInvitations final : public Invitations
{
public:
    std::optional<StaffId> invited(store::Transaction &, const QString &, const QDateTime &) const override
    {
        return std::nullopt;
    }
    void accepted(store::Transaction &, const QString &, const QDateTime &) const override {}
};

/// First password and second factor. Nothing of an account changes until the app's first code proves that it was set
/// up. Thread-safe; blocks for the password's work.
class EnrolmentDesk
{
public:
    EnrolmentDesk(store::Database &database, const Clock &clock, const PasswordHasher &hasher, const Sessions &sessions,
                  SecondFactorPolicy policy, const Invitations &invitations, QString issuer)
        : m_database(database),
          m_clock(clock),
          m_hasher(hasher),
          m_door(database, clock, hasher),
          m_sessions(sessions),
          m_policy(policy),
          m_invitations(invitations),
          m_issuer(std::move(issuer))
    {
    }

    tl::expected<EnrolmentStarted, SignInRefusal> begin(const EnrolmentRequest &request) const;
    tl::expected<Enrolled, SignInRefusal> confirm(const EnrolmentConfirmation &confirmation) const;

private:
    using Started = tl::expected<EnrolmentStarted, SignInRefusal>;
    Started beginInvited(const QString &invitation, const QString &password) const;
    Started beginKnown(const QString &login, const EnrolmentRequest &request) const;
    EnrolmentStarted start(store::Transaction &tx, const StaffProfile &staff,
                           const std::optional<std::pair<QString, QString>> &invitationAndHash) const;

    store::Database &m_database;
    const Clock &m_clock;
    const PasswordHasher &m_hasher;
    const PasswordDoor m_door;
    const Sessions &m_sessions;
    const SecondFactorPolicy m_policy;
    const Invitations &m_invitations;
    const QString m_issuer;
};

} // namespace mado::identity
