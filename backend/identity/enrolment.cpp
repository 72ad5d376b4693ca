// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/enrolment.h"

#include "backend/identity/tokens.h"
#include "backend/identity/totp.h"
#include "backend/store/second_factor_rows.h"

namespace mado::identity {

namespace {

constexpr std::chrono::minutes enrolmentLasts{15};
constexpr int recoveryCodeCount = 10;
constexpr qsizetype longestPassword = 1024;

template <class T> using Answer = tl::expected<T, SignInRefusal>;

template <class T> Answer<T> flat(tl::expected<Answer<T>, store::StoreError> &&result)
{
    if (!result)
        return tl::unexpected(refused::away(result.error()));
    return std::move(*result);
}

QStringList newRecoveryCodes()
{
    QStringList codes;
    for (int i = 0; i < recoveryCodeCount; ++i)
        codes.append(newRecoveryCode());
    return codes;
}

QList<QByteArray> hashesOf(const QStringList &recoveryCodes)
{
    QList<QByteArray> hashes;
    for (const QString &code : recoveryCodes)
        hashes.append(recoveryHash(code));
    return hashes;
}

} // namespace

EnrolmentStarted EnrolmentDesk::start(store::Transaction &tx, const StaffProfile &staff,
                                      const std::optional<QString> &firstPasswordHash) const
{
    const QByteArray token = newToken();
    const auto secret = m_policy == SecondFactorPolicy::Off ? std::nullopt : std::optional(newTotpSecret());
    store::EnrolmentRow row{.tokenHash = tokenHash(token),
                            .staff = staff.id,
                            .secret = std::nullopt,
                            .passwordHash = firstPasswordHash,
                            .invitation = std::nullopt,
                            .expiresAt = m_clock.now() + enrolmentLasts};
    if (secret)
        row.secret = m_secrets.seal(*secret, factorPlace(staff.id));
    if (firstPasswordHash)
        row.invitation = invitationHash(tx, staff.id);
    store::forgetEnrolments(tx, m_clock.now());
    store::insertEnrolment(tx, row);
    EnrolmentStarted started{QString::fromLatin1(token), staff.login, std::nullopt};
    if (secret)
        started.secondFactor = SecondFactorOffer{base32(*secret), otpauthUri(*secret, m_issuer, staff.login)};
    return started;
}

Answer<EnrolmentStarted> EnrolmentDesk::begin(const EnrolmentRequest &request) const
{
    if (request.invitation)
        return beginInvited(*request.invitation, request.password);
    return beginKnown(request.login.value_or(QString()), request);
}

Answer<EnrolmentStarted> EnrolmentDesk::beginInvited(const QString &invitation, const QString &password) const
{
    const auto invited = [&](store::Transaction &tx) { return m_invitations.invited(tx, invitation, m_clock.now()); };
    const auto known = m_database.read(invited);
    if (!known)
        return tl::unexpected(refused::away(known.error()));
    if (!*known)
        return tl::unexpected(refused::invitationUnknown());
    if (!longEnough(password) || password.size() > longestPassword)
        return tl::unexpected(refused::passwordTooShort());
    const QString hash = m_hasher.hash(password);
    return flat<EnrolmentStarted>(m_database.write([&](store::Transaction &tx) -> Answer<EnrolmentStarted> {
        const auto id = invited(tx);
        const auto staff = id ? store::staffById(tx, *id) : std::nullopt;
        if (!staff)
            return tl::unexpected(refused::invitationUnknown());
        return start(tx, staff->profile, hash);
    }));
}

Answer<EnrolmentStarted> EnrolmentDesk::beginKnown(const QString &login, const EnrolmentRequest &request) const
{
    const auto staff = m_door.check(login, request.password, Permission::Enrol);
    if (!staff)
        return tl::unexpected(staff.error());
    return flat<EnrolmentStarted>(m_database.write([&](store::Transaction &tx) -> Answer<EnrolmentStarted> {
        // Who has a second factor proves it before replacing it; who has none needs none for that.
        const auto fault =
            faultOfCode(tx, m_secrets, staff->profile.id, SecondFactorPolicy::Optional, request.code, m_clock.now());
        if (fault && request.code)
            return tl::unexpected(refuse(tx, nullptr, Permission::Enrol, staff->profile, *fault));
        store::forgiveSignInFailure(tx, login);
        if (fault)
            return tl::unexpected(*fault);
        return start(tx, staff->profile, std::nullopt);
    }));
}

SignInRefusal EnrolmentDesk::wrongCode(store::Transaction &tx, const StaffId &whose,
                                       const std::optional<StaffId> &only) const
{
    const auto staff = store::staffById(tx, whose);
    const Permission what = only ? Permission::ChangeSecondFactor : Permission::Enrol;
    return staff ? refuse(tx, only ? &staff->profile : nullptr, what, staff->profile, refused::codeWrong())
                 : refused::codeWrong();
}

SignInRefusal EnrolmentDesk::refuse(store::Transaction &tx, const StaffProfile *who, Permission what,
                                    const StaffProfile &whose, const SignInRefusal &refusal) const
{
    m_sessions.trace().refused(tx, who, {what, whose, m_clock.now(), {}, refusal.problem.code});
    return refusal;
}

std::optional<QByteArray> EnrolmentDesk::invitationHash(store::Transaction &tx, const StaffId &staff) const
{
    const auto mark = m_invitations.markOf(tx, staff, m_clock.now());
    return mark ? std::optional(m_secrets.hash(*mark)) : std::nullopt;
}

Answer<EnrolmentDesk::Settled> EnrolmentDesk::settle(store::Transaction &tx, const EnrolmentConfirmation &confirmation,
                                                     const std::optional<StaffId> &only) const
{
    const QDateTime now = m_clock.now();
    const auto row = store::findEnrolment(tx, tokenHash(confirmation.enrolment.toLatin1()));
    if (!row || row->expiresAt <= now || (only && row->staff != *only))
        return tl::unexpected(refused::enrolmentOver());
    if (row->passwordHash && (!row->invitation || row->invitation != invitationHash(tx, row->staff)))
        return tl::unexpected(refused::invitationUnknown());
    const auto step = row->secret ? stepOfCode(openedSecret(m_secrets, row->staff, *row->secret),
                                               confirmation.code.value_or(QString()), now)
                                  : std::optional<qint64>(0);
    if (!step)
        return tl::unexpected(wrongCode(tx, row->staff, only));
    const QStringList codes = row->secret ? newRecoveryCodes() : QStringList();
    if (row->secret)
        store::setSecondFactor(tx, row->staff, {*row->secret, *step}, hashesOf(codes));
    if (row->passwordHash) {
        store::setPasswordHash(tx, row->staff, *row->passwordHash);
        m_invitations.accepted(tx, row->staff, now);
    }
    store::deleteEnrolmentsOf(tx, row->staff);
    const auto staff = store::staffById(tx, row->staff);
    if (!staff || !staff->active)
        return tl::unexpected(refused::enrolmentOver());
    store::clearSignInFailures(tx, staff->profile.login);
    return Settled{staff->profile, codes};
}

Answer<Enrolled> EnrolmentDesk::confirm(const EnrolmentConfirmation &confirmation, const QString &device) const
{
    return flat<Enrolled>(m_database.write([&](store::Transaction &tx) -> Answer<Enrolled> {
        return settle(tx, confirmation, std::nullopt).map([&](const Settled &settled) {
            Enrolled enrolled{settled.recoveryCodes, m_sessions.open(tx, settled.staff, device)};
            m_sessions.trace().did(tx, {Permission::Enrol, settled.staff, m_clock.now()});
            return enrolled;
        });
    }));
}

Answer<RecoveryCodes> EnrolmentDesk::replace(const StaffProfile &asker, const EnrolmentConfirmation &confirmation) const
{
    return flat<RecoveryCodes>(m_database.write([&](store::Transaction &tx) -> Answer<RecoveryCodes> {
        return settle(tx, confirmation, asker.id).map([](const Settled &settled) {
            return RecoveryCodes{settled.recoveryCodes};
        });
    }));
}

Answer<RecoveryCodes> EnrolmentDesk::renewCodes(const StaffProfile &asker, const RecoveryCodesRequest &request) const
{
    const auto staff = m_door.check(asker.login, request.password, Permission::ChangeSecondFactor, &asker);
    if (!staff)
        return tl::unexpected(staff.error());
    return flat<RecoveryCodes>(m_database.write([&](store::Transaction &tx) -> Answer<RecoveryCodes> {
        // Without an app there is nothing that the codes could stand in for.
        const auto policy = m_policy == SecondFactorPolicy::Off ? m_policy : SecondFactorPolicy::Required;
        const auto fault = faultOfCode(tx, m_secrets, asker.id, policy, request.code, m_clock.now());
        if (fault && fault->problem.code == refused::codeWrong().problem.code)
            return tl::unexpected(refuse(tx, &asker, Permission::ChangeSecondFactor, asker, *fault));
        if (fault) // being asked for more is no failure
            return tl::unexpected(*fault);
        const QStringList codes = m_policy == SecondFactorPolicy::Off ? QStringList() : newRecoveryCodes();
        store::setRecoveryCodes(tx, asker.id, hashesOf(codes));
        store::clearSignInFailures(tx, asker.login);
        return RecoveryCodes{codes};
    }));
}

} // namespace mado::identity
