// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/session_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_access.h"

namespace mado::store {

namespace {

constexpr std::array pairWords{"offered", "current", "retired", "revoked"};

QString pairWord(PairState state) { return QLatin1String(pairWords.at(std::size_t(state))); }

std::optional<PairState> pairStateFrom(const QString &word)
{
    for (std::size_t i = 0; i < pairWords.size(); ++i) {
        if (word == QLatin1String(pairWords[i]))
            return PairState(i);
    }
    return std::nullopt;
}

/// From id, staff, created_at, expires_at, seen_at, state, device, proved_at.
SessionRow sessionFrom(const Row &row)
{
    return {.id = idFrom<SessionId>(row, 0),
            .staff = idFrom<StaffId>(row, 1),
            .createdAt = timeFrom(row, 2),
            .expiresAt = timeFrom(row, 3),
            .seenAt = timeFrom(row, 4),
            .state = known(sessionStateFrom(row.text(5)), "state"),
            .device = row.text(6),
            .provedAt = timeFrom(row, 7)};
}

std::vector<SessionRow> sessionsFrom(const std::vector<Row> &rows)
{
    std::vector<SessionRow> sessions;
    for (const Row &row : rows)
        sessions.push_back(sessionFrom(row));
    return sessions;
}

std::optional<TokenPair> pairFrom(const std::vector<Row> &rows)
{
    if (rows.empty())
        return std::nullopt;
    const Row &row = rows.front();
    return TokenPair{.refreshHash = row.bytes(0),
                     .accessHash = row.bytes(1),
                     .session = idFrom<SessionId>(row, 2),
                     .parent = row.isNull(3) ? std::nullopt : std::optional(row.bytes(3)),
                     .accessUntil = timeFrom(row, 4),
                     .state = known(pairStateFrom(row.text(5)), "state")};
}

} // namespace

void insertSession(Transaction &tx, const SessionRow &session)
{
    tx.execute("INSERT INTO session (id, staff, created_at, expires_at, seen_at, state, device, proved_at) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
               {session.id.text(), session.staff.text(), timeColumn(session.createdAt), timeColumn(session.expiresAt),
                timeColumn(session.seenAt), word(session.state), session.device,
                timeColumn(session.provedAt.isValid() ? session.provedAt : session.createdAt)});
}

std::optional<SessionRow> findSession(Transaction &tx, const SessionId &id)
{
    const auto rows = tx.query(
        "SELECT id, staff, created_at, expires_at, seen_at, state, device, proved_at FROM session WHERE id = $1",
        {id.text()});
    return rows.empty() ? std::nullopt : std::optional(sessionFrom(rows[0]));
}

std::vector<SessionRow> sessionsOf(Transaction &tx, const StaffId &staff)
{
    return sessionsFrom(tx.query("SELECT id, staff, created_at, expires_at, seen_at, state, device, proved_at "
                                 "FROM session "
                                 "WHERE staff = $1 ORDER BY created_at DESC, id",
                                 {staff.text()}));
}

void setSessionState(Transaction &tx, const SessionId &id, SessionState state)
{
    tx.execute("UPDATE session SET state = $2 WHERE id = $1", {id.text(), word(state)});
}

void sessionProved(Transaction &tx, const SessionId &id, const QDateTime &at)
{
    tx.execute("UPDATE session SET proved_at = $2 WHERE id = $1", {id.text(), timeColumn(at)});
}

void sessionSeen(Transaction &tx, const SessionId &id, const QDateTime &at)
{
    tx.execute("UPDATE session SET seen_at = $2 WHERE id = $1", {id.text(), timeColumn(at)});
}

void endSessionsOf(Transaction &tx, const StaffId &staff)
{
    tx.execute("UPDATE session SET state = 'ended' WHERE staff = $1 AND state = 'active'", {staff.text()});
}

void forgetSessions(Transaction &tx, const QDateTime &before, const QDateTime &wipesBefore)
{
    const std::vector<Value> times{timeColumn(before), timeColumn(wipesBefore)};
    tx.execute("DELETE FROM session_tokens WHERE session IN (SELECT id FROM session "
               "WHERE expires_at < $2 OR (expires_at < $1 AND state <> 'wipe_ordered'))",
               times);
    tx.execute("DELETE FROM session WHERE expires_at < $2 OR (expires_at < $1 AND state <> 'wipe_ordered')", times);
}

void insertPair(Transaction &tx, const TokenPair &pair)
{
    tx.execute("INSERT INTO session_tokens (refresh_hash, access_hash, session, parent, access_until, state) "
               "VALUES ($1, $2, $3, $4, $5, $6)",
               {pair.refreshHash, pair.accessHash, pair.session.text(), pair.parent ? Value(*pair.parent) : Value(),
                timeColumn(pair.accessUntil), pairWord(pair.state)});
}

std::optional<TokenPair> pairByRefresh(Transaction &tx, const QByteArray &refreshHash)
{
    return pairFrom(tx.query("SELECT refresh_hash, access_hash, session, parent, access_until, state "
                             "FROM session_tokens WHERE refresh_hash = $1",
                             {refreshHash}));
}

std::optional<TokenPair> pairByAccess(Transaction &tx, const QByteArray &accessHash)
{
    return pairFrom(tx.query("SELECT refresh_hash, access_hash, session, parent, access_until, state "
                             "FROM session_tokens WHERE access_hash = $1",
                             {accessHash}));
}

void usePair(Transaction &tx, const TokenPair &pair)
{
    tx.execute("UPDATE session_tokens SET state = 'current' WHERE refresh_hash = $1 AND state = 'offered'",
               {pair.refreshHash});
    if (pair.parent)
        tx.execute("UPDATE session_tokens SET state = 'retired' WHERE refresh_hash = $1", {*pair.parent});
}

void revokeOffersOf(Transaction &tx, const QByteArray &refreshHash)
{
    tx.execute("UPDATE session_tokens SET state = 'revoked' WHERE parent = $1 AND state = 'offered'", {refreshHash});
}

} // namespace mado::store
