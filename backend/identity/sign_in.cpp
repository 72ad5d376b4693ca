// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/sign_in.h"

namespace mado::identity {

tl::expected<SessionGranted, SignInRefusal> SignInDesk::signIn(const SignIn &credentials, const QString &device) const
{
    using Granted = tl::expected<SessionGranted, SignInRefusal>;
    const auto staff = m_door.check(credentials.login, credentials.password, Permission::SignIn);
    if (!staff)
        return tl::unexpected(staff.error());
    auto granted = m_database.write([&](store::Transaction &tx) -> Granted {
        const auto &profile = staff->profile;
        const auto fault = faultOfCode(tx, m_secrets, profile.id, m_policy, credentials.code, m_clock.now());
        if (!fault) {
            store::clearSignInFailures(tx, profile.login);
            return m_sessions.open(tx, profile, device);
        }
        // Being asked for more is no failure; a wrong code is.
        if (fault->problem.code != refused::codeWrong().problem.code)
            store::forgiveSignInFailure(tx, profile.login);
        else
            m_sessions.trace().refused(tx, nullptr,
                                       {Permission::SignIn, profile, m_clock.now(), {}, fault->problem.code});
        return tl::unexpected(*fault);
    });
    if (!granted)
        return tl::unexpected(refused::away(granted.error()));
    return std::move(*granted);
}

tl::expected<ProofTaken, SignInRefusal> SignInDesk::prove(const Presence &who, const IdentityProof &proof) const
{
    using Taken = tl::expected<ProofTaken, SignInRefusal>;
    const QString &login = who.staff.login;
    const auto staff = m_door.check(login, proof.password, Permission::ProveIdentity, &who.staff);
    if (!staff)
        return tl::unexpected(staff.error());
    auto taken = m_database.write([&](store::Transaction &tx) -> Taken {
        const auto fault = faultOfCode(tx, m_secrets, who.staff.id, m_policy, proof.code, m_clock.now());
        if (!fault) {
            store::clearSignInFailures(tx, login);
            return ProofTaken{m_sessions.prove(tx, who)};
        }
        if (fault->problem.code != refused::codeWrong().problem.code)
            store::forgiveSignInFailure(tx, login);
        else
            m_sessions.trace().refused(tx, &who.staff,
                                       {Permission::ProveIdentity, who.staff, m_clock.now(), {}, fault->problem.code});
        return tl::unexpected(*fault);
    });
    if (!taken)
        return tl::unexpected(refused::away(taken.error()));
    return std::move(*taken);
}

} // namespace mado::identity
