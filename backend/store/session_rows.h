// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions and their pairs of tokens: each renewal offers the next pair, and its first use retires the one before.
#pragma once

#include "backend/store/engine.h"
#include "contract/access.h"

namespace mado::store {

enum class PairState {
    Offered, ///< Handed out, not seen in use yet: its answer may have been lost.
    Current,
    Retired, ///< Its successor was used.
    Revoked  ///< Another one was offered in its place.
};

struct TokenPair
{
    QByteArray refreshHash;
    QByteArray accessHash;
    SessionId session;
    std::optional<QByteArray> parent; ///< Refresh hash of the pair that it was offered for.
    QDateTime accessUntil;
    PairState state;
};

struct SessionRow
{
    SessionId id;
    StaffId staff;
    QDateTime createdAt;
    QDateTime expiresAt;
    QDateTime seenAt;
    SessionState state;
    QString device = {};     ///< As its console named it.
    QDateTime provedAt = {}; ///< When its person last showed who they are; invalid: at createdAt.
};

void insertSession(Transaction &tx, const SessionRow &session);
std::optional<SessionRow> findSession(Transaction &tx, const SessionId &id);
/// Newest first.
std::vector<SessionRow> sessionsOf(Transaction &tx, const StaffId &staff);
void setSessionState(Transaction &tx, const SessionId &id, SessionState state);
void sessionProved(Transaction &tx, const SessionId &id, const QDateTime &at);
void sessionSeen(Transaction &tx, const SessionId &id, const QDateTime &at);
/// Ends every active session of a person: suspended, gone, or a password was changed.
void endSessionsOf(Transaction &tx, const StaffId &staff);
/// Sessions over since before `before` go, those whose wipe is still to come since before `wipesBefore`.
void forgetSessions(Transaction &tx, const QDateTime &before, const QDateTime &wipesBefore);

void insertPair(Transaction &tx, const TokenPair &pair);
std::optional<TokenPair> pairByRefresh(Transaction &tx, const QByteArray &refreshHash);
std::optional<TokenPair> pairByAccess(Transaction &tx, const QByteArray &accessHash);
/// The pair is in use: it becomes current and the one before it retires.
void usePair(Transaction &tx, const TokenPair &pair);
/// Offers made for this pair are void.
void revokeOffersOf(Transaction &tx, const QByteArray &refreshHash);

} // namespace mado::store
