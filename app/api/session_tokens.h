// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/then.h"
#include "contract/session.h"

#include <QDeadlineTimer>
#include <QObject>
#include <functional>

namespace mado {

/// The tokens of one session: the short one in memory, renewed before its end, one renewal at a time. Measured by
/// this computer's steady clock, so that a wrong wall clock does no harm. UI thread.
class SessionTokens final : public QObject
{
public:
    /// Asks the server with a refresh token.
    using Renew = std::function<QFuture<Result<SessionGranted>>(const QString &)>;
    /// Puts the new tokens where they outlive the console. They are used only after that: the server then forgets the
    /// old ones, and a console that crashed in between would be locked out.
    using Keep = std::function<QFuture<Result<void>>(const SessionGranted &)>;

    explicit SessionTokens(Renew renew) : m_renew(std::move(renew)) {}

    void set(const SessionGranted &session);
    void keepWith(Keep keep) { m_keep = std::move(keep); }
    const QByteArray &access() const { return m_access; }
    /// Either token, for ending the session.
    QByteArray any() const { return usable() ? m_access : m_refresh.toUtf8(); }

    bool usable() const { return !m_access.isEmpty() && !m_end.hasExpired(); }
    bool renewable() const { return !m_refresh.isEmpty(); }
    bool due() const { return renewable() && (m_access.isEmpty() || m_due.hasExpired()); }
    /// Joins a renewal under way. Offline: try later with the same tokens. SignedOut: the session is over.
    QFuture<Result<void>> renew();
    bool wipeOrdered() const { return m_wipeOrdered; }
    /// Notes what an answer says about the session as a whole.
    void heed(const Problem &problem);

private:
    void renewed(const Result<SessionGranted> &granted);
    void finish(const Result<void> &result);

    const Renew m_renew;
    Keep m_keep;
    QByteArray m_access;
    QString m_refresh;
    QDeadlineTimer m_due;
    QDeadlineTimer m_end;
    QList<Answer<Result<void>>> m_waiting;
    bool m_wipeOrdered = false;
};

} // namespace mado
