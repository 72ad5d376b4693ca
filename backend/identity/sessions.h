// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/identity/refusals.h"
#include "backend/identity/trace.h"
#include "backend/store/engine.h"
#include "contract/access.h"
#include "contract/permissions.h"

namespace mado::identity {

inline constexpr std::chrono::hours sessionLasts{12};
inline constexpr std::chrono::minutes tokenLasts{15};

struct Presence
{
    StaffProfile staff;
    SessionId session;
    bool freshProof = false; ///< Its person showed who they are within freshProofMinutes.
};

/// Sessions with short access tokens and refresh tokens that are good for one renewal. A pair of tokens retires only
/// when its successor is seen in use: until then an answer that was lost can be asked for again, after seconds or
/// hours. A retired or replaced token that is used nevertheless means that two hold it, and ends the session.
/// Only our own tokens decide: an identity provider that is down puts nobody out. Thread-safe.
class Sessions
{
public:
    /// What outlives it; without `audit` nothing is recorded.
    Sessions(store::Database &database, const Clock &clock, About about, const audit::Recorder *audit = nullptr)
        : m_database(database),
          m_clock(clock),
          m_about(std::move(about)),
          m_trace(audit)
    {
    }

    SessionGranted open(store::Transaction &tx, const StaffProfile &staff, const QString &device = {}) const;
    tl::expected<SessionGranted, SignInRefusal> renew(const QByteArray &refreshToken) const;
    tl::expected<Presence, SignInRefusal> presenceOf(const QByteArray &accessToken) const;

    /// The session's person has shown who they are at this moment. Until when that counts.
    QDateTime prove(store::Transaction &tx, const Presence &who) const;

    /// By either token. Confirms the wipe where one was ordered.
    tl::expected<void, SignInRefusal> signOut(const QByteArray &token) const;

    /// The sessions of one person, one's own or, for administrators, a colleague's.
    tl::expected<SessionList, SignInRefusal> list(const Presence &asker, const std::optional<StaffId> &whose) const;
    /// SessionState::Ended or WipeOrdered; for oneself, or by an administrator.
    tl::expected<void, SignInRefusal> mark(const Presence &asker, const SessionId &id, SessionState state) const;

    const Trace &trace() const { return m_trace; }

private:
    SignInRefusal endForReuse(store::Transaction &tx, const SessionId &id) const;

    store::Database &m_database;
    const Clock &m_clock;
    const About m_about;
    const Trace m_trace;
};

} // namespace mado::identity
