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
    /// What tells a person's open invitation from every other, without the code; nullopt: they have none.
    virtual std::optional<QByteArray> markOf(store::Transaction &tx, const StaffId &staff,
                                             const QDateTime &now) const = 0;
    /// The person has a password now: the account becomes active and the code worthless.
    virtual void accepted(store::Transaction &tx, const StaffId &staff, const QDateTime &now) const = 0;
};

class NoInvitations final : public Invitations
{
public:
    std::optional<StaffId> invited(store::Transaction &, const QString &, const QDateTime &) const override
    {
        return std::nullopt;
    }
    std::optional<QByteArray> markOf(store::Transaction &, const StaffId &, const QDateTime &) const override
    {
        return std::nullopt;
    }
    void accepted(store::Transaction &, const StaffId &, const QDateTime &) const override {}
};

/// First password and second factor. Nothing of an account changes until the app's first code proves that it was set
/// up. Thread-safe; blocks for the password's work.
class EnrolmentDesk
{
public:
    EnrolmentDesk(store::Database &database, const Clock &clock, const PasswordHasher &hasher, const Sessions &sessions,
                  SecondFactorPolicy policy, const Invitations &invitations, QString issuer, SecretBox secrets)
        : m_database(database),
          m_clock(clock),
          m_hasher(hasher),
          m_door(database, clock, hasher, sessions.trace()),
          m_sessions(sessions),
          m_policy(policy),
          m_invitations(invitations),
          m_issuer(std::move(issuer)),
          m_secrets(std::move(secrets))
    {
    }

    tl::expected<EnrolmentStarted, SignInRefusal> begin(const EnrolmentRequest &request) const;
    tl::expected<Enrolled, SignInRefusal> confirm(const EnrolmentConfirmation &confirmation,
                                                  const QString &device = {}) const;
    /// Confirms what somebody who is signed in began for themselves; no further session.
    tl::expected<RecoveryCodes, SignInRefusal> replace(const StaffProfile &asker,
                                                       const EnrolmentConfirmation &confirmation) const;
    /// None where this server asks for no second factor.
    tl::expected<RecoveryCodes, SignInRefusal> renewCodes(const StaffProfile &asker,
                                                          const RecoveryCodesRequest &request) const;

private:
    using Started = tl::expected<EnrolmentStarted, SignInRefusal>;
    struct Settled
    {
        StaffProfile staff;
        QStringList recoveryCodes; ///< Empty: no second factor.
    };
    Started beginInvited(const QString &invitation, const QString &password) const;
    Started beginKnown(const QString &login, const EnrolmentRequest &request) const;
    EnrolmentStarted start(store::Transaction &tx, const StaffProfile &staff,
                           const std::optional<QString> &firstPasswordHash) const;
    tl::expected<Settled, SignInRefusal> settle(store::Transaction &tx, const EnrolmentConfirmation &confirmation,
                                                const std::optional<StaffId> &only) const;
    /// Puts it into the record, where an account is known.
    SignInRefusal refuse(store::Transaction &tx, const StaffProfile *who, Permission what, const StaffProfile &whose,
                         const SignInRefusal &refusal) const;
    SignInRefusal wrongCode(store::Transaction &tx, const StaffId &whose, const std::optional<StaffId> &only) const;
    std::optional<QByteArray> invitationHash(store::Transaction &tx, const StaffId &staff) const;

    store::Database &m_database;
    const Clock &m_clock;
    const PasswordHasher &m_hasher;
    const PasswordDoor m_door;
    const Sessions &m_sessions;
    const SecondFactorPolicy m_policy;
    const Invitations &m_invitations;
    const QString m_issuer;
    const SecretBox m_secrets;
};

} // namespace mado::identity
