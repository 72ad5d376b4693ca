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

} // namespace

EnrolmentStarted EnrolmentDesk::start(store::Transaction &tx, const StaffProfile &staff,
                                      const std::optional<std::pair<QString, QString>> &invitationAndHash) const
{
    const QByteArray token = newToken();
    const auto secret = m_policy == SecondFactorPolicy::Off ? std::nullopt : std::optional(newTotpSecret());
    store::EnrolmentRow row{.tokenHash = tokenHash(token),
                            .staff = staff.id,
                            .secret = secret,
                            .passwordHash = std::nullopt,
                            .invitation = std::nullopt,
                            .expiresAt = m_clock.now() + enrolmentLasts};
    if (invitationAndHash) {
        row.invitation = invitationAndHash->first.toUtf8();
        row.passwordHash = invitationAndHash->second;
    }
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
        return start(tx, staff->profile, std::pair(invitation, hash));
    }));
}

Answer<EnrolmentStarted> EnrolmentDesk::beginKnown(const QString &login, const EnrolmentRequest &request) const
{
    const auto staff = m_door.check(login, request.password);
    if (!staff)
        return tl::unexpected(staff.error());
    return flat<EnrolmentStarted>(m_database.write([&](store::Transaction &tx) -> Answer<EnrolmentStarted> {
        // Who has a second factor proves it before replacing it; who has none needs none for that.
        const auto fault =
            faultOfCode(tx, staff->profile.id, SecondFactorPolicy::Optional, request.code, m_clock.now());
        if (fault && request.code)
            return tl::unexpected(*fault);
        store::forgiveSignInFailure(tx, login);
        if (fault)
            return tl::unexpected(*fault);
        return start(tx, staff->profile, std::nullopt);
    }));
}

Answer<Enrolled> EnrolmentDesk::confirm(const EnrolmentConfirmation &confirmation) const
{
    const QDateTime now = m_clock.now();
    const QStringList codes = newRecoveryCodes();
    return flat<Enrolled>(m_database.write([&](store::Transaction &tx) -> Answer<Enrolled> {
        const auto row = store::findEnrolment(tx, tokenHash(confirmation.enrolment.toLatin1()));
        if (!row || row->expiresAt <= now)
            return tl::unexpected(refused::enrolmentOver());
        const QString invitation = QString::fromUtf8(row->invitation.value_or(QByteArray()));
        if (row->invitation && m_invitations.invited(tx, invitation, now) != row->staff)
            return tl::unexpected(refused::invitationUnknown());
        const auto step = row->secret ? stepOfCode(*row->secret, confirmation.code.value_or(QString()), now)
                                      : std::optional<qint64>(0);
        if (!step)
            return tl::unexpected(refused::codeWrong());
        QList<QByteArray> hashes;
        for (const QString &code : codes)
            hashes.append(recoveryHash(code));
        if (row->secret)
            store::setSecondFactor(tx, row->staff, {*row->secret, *step}, hashes);
        if (row->passwordHash)
            store::setPasswordHash(tx, row->staff, *row->passwordHash);
        if (row->invitation)
            m_invitations.accepted(tx, invitation, now);
        store::deleteEnrolmentsOf(tx, row->staff);
        const auto staff = store::staffById(tx, row->staff);
        if (!staff || !staff->active)
            return tl::unexpected(refused::enrolmentOver());
        store::clearSignInFailures(tx, staff->profile.login);
        return Enrolled{row->secret ? codes : QStringList(), m_sessions.open(tx, staff->profile)};
    }));
}

} // namespace mado::identity
