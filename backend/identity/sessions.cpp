// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/sessions.h"

#include "backend/identity/tokens.h"
#include "backend/log/log.h"
#include "backend/store/identity_rows.h"
#include "backend/store/session_rows.h"

namespace mado::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Kept after their end so that a lost computer can still be told to wipe itself.
constexpr std::chrono::hours keptAfterEnd{24 * 30};
constexpr std::chrono::hours wipesKeptFor{24 * 400};

template <class T> using Answer = tl::expected<T, SignInRefusal>;

/// A session and what speaks against it.
struct Standing
{
    store::SessionRow session;
    std::optional<StaffProfile> staff; ///< Set: nothing does.
    SignInRefusal refusal;
};

Standing standingOf(store::Transaction &tx, const SessionId &id, const QDateTime &now)
{
    const auto session = store::findSession(tx, id);
    if (!session)
        throw store::StoreFailure("a token names a session that is not there; restore the last good backup");
    Standing standing{*session, std::nullopt, refused::ended()};
    if (session->state == SessionState::WipeOrdered)
        standing.refusal = refused::wiped();
    if (session->state != SessionState::Active || session->expiresAt <= now)
        return standing;
    const auto staff = store::staffById(tx, session->staff);
    if (staff && staff->active)
        standing.staff = staff->profile;
    return standing;
}

SessionGranted newPair(store::Transaction &tx, const store::SessionRow &session, const StaffProfile &staff,
                       const About &about, const QDateTime &now, const std::optional<QByteArray> &parent)
{
    const QByteArray access = newToken();
    const QByteArray refresh = newToken();
    const QDateTime until = std::min(now + tokenLasts, session.expiresAt);
    store::insertPair(tx, {.refreshHash = tokenHash(refresh),
                           .accessHash = tokenHash(access),
                           .session = session.id,
                           .parent = parent,
                           .accessUntil = until,
                           .state = parent ? store::PairState::Offered : store::PairState::Current});
    return {.token = QString::fromLatin1(access),
            .expiresAt = session.expiresAt,
            .staff = staff,
            .server = about,
            .refreshToken = QString::fromLatin1(refresh),
            .tokenFor = std::chrono::seconds(now.secsTo(until))};
}

bool mayManage(const StaffProfile &asker, const StaffProfile &whose)
{
    return asker.id == whose.id || (asker.role == Role::Administrator && asker.prefecture == whose.prefecture);
}

template <class T> Answer<T> flat(tl::expected<Answer<T>, store::StoreError> &&result)
{
    if (!result)
        return tl::unexpected(refused::away(result.error()));
    return std::move(*result);
}

} // namespace

/// Somebody else holds a copy: nobody goes on with it.
SignInRefusal Sessions::endForReuse(store::Transaction &tx, const SessionId &id) const
{
    log::event(log::Level::Warning, "identity.token.reused");
    store::setSessionState(tx, id, SessionState::Ended);
    const auto session = store::findSession(tx, id);
    if (const auto staff = session ? store::staffById(tx, session->staff) : std::nullopt)
        m_trace.happened(tx, {Permission::EndSession, staff->profile, m_clock.now(), id.text(), u"token_reused"_s});
    return refused::ended();
}

SessionGranted Sessions::open(store::Transaction &tx, const StaffProfile &staff, const QString &device) const
{
    const QDateTime now = m_clock.now();
    store::forgetSessions(tx, now - keptAfterEnd, now - wipesKeptFor);
    const store::SessionRow session{SessionId::random(),  staff.id, now, now + sessionLasts, now,
                                    SessionState::Active, device};
    store::insertSession(tx, session);
    auto granted = newPair(tx, session, staff, m_about, now, std::nullopt);
    m_trace.did(tx, {Permission::SignIn, staff, now, session.id.text()});
    return granted;
}

Answer<SessionGranted> Sessions::renew(const QByteArray &refreshToken) const
{
    const QDateTime now = m_clock.now();
    return flat<SessionGranted>(m_database.write([&](store::Transaction &tx) -> Answer<SessionGranted> {
        const auto pair = store::pairByRefresh(tx, tokenHash(refreshToken));
        if (!pair)
            return tl::unexpected(refused::missing());
        const auto standing = standingOf(tx, pair->session, now);
        if (!standing.staff)
            return tl::unexpected(standing.refusal);
        if (pair->state == store::PairState::Retired || pair->state == store::PairState::Revoked)
            return tl::unexpected(endForReuse(tx, pair->session));
        store::usePair(tx, *pair);
        store::revokeOffersOf(tx, pair->refreshHash);
        store::sessionSeen(tx, pair->session, now);
        return newPair(tx, standing.session, *standing.staff, m_about, now, pair->refreshHash);
    }));
}

Answer<Presence> Sessions::presenceOf(const QByteArray &accessToken) const
{
    using store::PairState;
    const QDateTime now = m_clock.now();
    const QByteArray hash = tokenHash(accessToken);
    // Most requests change nothing; nullopt asks for a transaction that may write.
    const auto look = [&](store::Transaction &tx, bool mayWrite) -> std::optional<Answer<Presence>> {
        const auto pair = store::pairByAccess(tx, hash);
        if (!pair)
            return tl::unexpected(refused::missing());
        const auto standing = standingOf(tx, pair->session, now);
        if (!standing.staff)
            return tl::unexpected(standing.refusal);
        if (pair->state != PairState::Revoked && pair->accessUntil <= now)
            return tl::unexpected(refused::missing());
        const bool changes = pair->state == PairState::Revoked || pair->state == PairState::Offered;
        if (changes && !mayWrite)
            return std::nullopt;
        if (pair->state == PairState::Revoked)
            return tl::unexpected(endForReuse(tx, pair->session));
        if (changes)
            store::usePair(tx, *pair);
        const bool fresh = now < standing.session.provedAt.addSecs(freshProofMinutes * 60);
        return Presence{*standing.staff, pair->session, fresh};
    };
    auto seen = m_database.read([&](store::Transaction &tx) { return look(tx, false); });
    if (seen && !*seen)
        seen = m_database.write([&](store::Transaction &tx) { return look(tx, true); });
    if (!seen)
        return tl::unexpected(refused::away(seen.error()));
    return **seen;
}

QDateTime Sessions::prove(store::Transaction &tx, const Presence &who) const
{
    const QDateTime now = m_clock.now();
    store::sessionProved(tx, who.session, now);
    m_trace.did(tx, {Permission::ProveIdentity, who.staff, now, who.session.text()});
    return now.addSecs(freshProofMinutes * 60);
}

Answer<void> Sessions::signOut(const QByteArray &token) const
{
    const QByteArray hash = tokenHash(token);
    return flat<void>(m_database.write([&](store::Transaction &tx) -> Answer<void> {
        auto pair = store::pairByAccess(tx, hash);
        if (!pair)
            pair = store::pairByRefresh(tx, hash);
        if (!pair)
            return tl::unexpected(refused::missing());
        const auto standing = standingOf(tx, pair->session, m_clock.now());
        const bool wiping = standing.session.state == SessionState::WipeOrdered;
        if (!standing.staff && !wiping)
            return tl::unexpected(standing.refusal);
        store::setSessionState(tx, pair->session, wiping ? SessionState::Wiped : SessionState::Ended);
        if (const auto staff = store::staffById(tx, standing.session.staff))
            m_trace.did(tx, {Permission::SignOut, staff->profile, m_clock.now(), pair->session.text(),
                             wiping ? u"wiped"_s : QString()});
        return {};
    }));
}

Answer<SessionList> Sessions::list(const Presence &asker, const std::optional<StaffId> &whose) const
{
    const QDateTime now = m_clock.now();
    return flat<SessionList>(m_database.read([&](store::Transaction &tx) -> Answer<SessionList> {
        const auto staff = store::staffById(tx, whose.value_or(asker.staff.id));
        if (!staff || !mayManage(asker.staff, staff->profile))
            return tl::unexpected(refused::unknownSession());
        SessionList list;
        for (const store::SessionRow &row : store::sessionsOf(tx, staff->profile.id)) {
            const bool over = row.state == SessionState::Active && row.expiresAt <= now;
            list.sessions.append({.id = row.id,
                                  .staff = {staff->profile.id, staff->profile.name, staff->profile.role},
                                  .createdAt = row.createdAt,
                                  .expiresAt = row.expiresAt,
                                  .seenAt = row.seenAt,
                                  .state = over ? SessionState::Ended : row.state,
                                  .current = row.id == asker.session,
                                  .device = row.device});
        }
        return list;
    }));
}

Answer<void> Sessions::mark(const Presence &asker, const SessionId &id, SessionState state) const
{
    return flat<void>(m_database.write([&](store::Transaction &tx) -> Answer<void> {
        const auto session = store::findSession(tx, id);
        const auto staff = session ? store::staffById(tx, session->staff) : std::nullopt;
        if (!staff || !mayManage(asker.staff, staff->profile))
            return tl::unexpected(refused::unknownSession());
        // A wipe that was ordered or done is not taken back by signing out.
        const bool wipe = state == SessionState::WipeOrdered;
        if (wipe ? session->state != SessionState::Wiped : session->state == SessionState::Active) {
            store::setSessionState(tx, id, state);
            m_trace.didBy(tx, asker.staff,
                          {Permission::EndSession, staff->profile, m_clock.now(), id.text(),
                           wipe ? u"wipe_ordered"_s : QString()});
        }
        return {};
    }));
}

} // namespace mado::identity
