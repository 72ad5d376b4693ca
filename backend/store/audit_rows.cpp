// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/audit_rows.h"

#include "backend/store/columns.h"

#include <limits>

namespace mado::store {

namespace {

/// From the columns seq, at, staff, role, action, subject, label, reason, hash.
std::vector<AuditRow> rowsFrom(const std::vector<Row> &rows)
{
    std::vector<AuditRow> result;
    result.reserve(rows.size());
    for (const Row &row : rows)
        result.push_back({row.integer(0), timeFrom(row, 1), row.textOr(2, {}), row.textOr(3, {}), row.text(4),
                          row.text(5), row.text(6), row.text(7), row.bytes(8)});
    return result;
}

AnchorRow anchorFrom(const Row &row) { return {row.integer(0), timeFrom(row, 1), row.bytes(2), row.bytes(3)}; }

Value orNull(const QString &text) { return text.isEmpty() ? Value() : Value(text); }

} // namespace

AuditHead lockAuditHead(Transaction &tx)
{
    const auto rows = tx.query("INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, $1) "
                               "ON CONFLICT (id) DO UPDATE SET seq = audit_head.seq RETURNING seq, hash",
                               {QByteArray(32, '\0')});
    return {rows.at(0).integer(0), rows.at(0).bytes(1)};
}

AuditHead auditHead(Transaction &tx)
{
    const auto rows = tx.query("SELECT seq, hash FROM audit_head WHERE id = 1");
    return rows.empty() ? AuditHead{0, QByteArray(32, '\0')} : AuditHead{rows[0].integer(0), rows[0].bytes(1)};
}

void appendAudit(Transaction &tx, const AuditRow &row)
{
    tx.execute("INSERT INTO audit_record (seq, at, staff, role, action, subject, label, reason, hash) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
               {row.seq, timeColumn(row.at), orNull(row.staff), orNull(row.role), row.action, row.subject, row.label,
                row.reason, row.hash});
    tx.execute("UPDATE audit_head SET seq = $1, hash = $2 WHERE id = 1", {row.seq, row.hash});
}

std::vector<AuditRow> auditAfter(Transaction &tx, qint64 seq, int limit)
{
    return rowsFrom(tx.query("SELECT seq, at, staff, role, action, subject, label, reason, hash FROM audit_record "
                             "WHERE seq > $1 ORDER BY seq LIMIT $2",
                             {seq, qint64(limit)}));
}

std::vector<AuditRow> auditBefore(Transaction &tx, const AuditFilter &filter, int limit)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const qint64 from = filter.from ? filter.from->toMSecsSinceEpoch() : -never;
    const qint64 until = filter.until ? filter.until->toMSecsSinceEpoch() : never;
    return rowsFrom(tx.query(
        "SELECT seq, at, staff, role, action, subject, label, reason, hash FROM audit_record "
        "WHERE seq < $1 AND ($2 = '' OR substr(action, 1, length($2)) = $2) "
        "AND ($3 = '' OR staff = $3) AND ($4 = '' OR label = $4 OR staff IN (SELECT id FROM staff WHERE login = $4)) "
        "AND at >= $5 AND at < $6 AND ($7 = '' OR substr(action, length(action) - length($7) + 1) = $7) "
        "ORDER BY seq DESC LIMIT $8",
        {filter.before.value_or(never), filter.action, filter.staff, filter.label, from, until,
         filter.refused ? QStringLiteral(".refused") : QString(), qint64(limit)}));
}

bool auditedSince(Transaction &tx, const StaffId &staff, const QString &action, const QString &subject,
                  const QDateTime &since)
{
    return !tx.query("SELECT 1 FROM audit_record WHERE subject = $1 AND staff = $2 AND action = $3 AND at > $4 LIMIT 1",
                     {subject, staff.text(), action, timeColumn(since)})
                .empty();
}

void insertAnchor(Transaction &tx, const AnchorRow &anchor)
{
    tx.execute("INSERT INTO audit_anchor (seq, at, hash, signature) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
               {anchor.seq, timeColumn(anchor.at), anchor.hash, anchor.signature});
}

std::vector<AnchorRow> anchors(Transaction &tx)
{
    std::vector<AnchorRow> result;
    for (const Row &row : tx.query("SELECT seq, at, hash, signature FROM audit_anchor ORDER BY seq"))
        result.push_back(anchorFrom(row));
    return result;
}

std::optional<AnchorRow> newestAnchor(Transaction &tx)
{
    const auto rows = tx.query("SELECT seq, at, hash, signature FROM audit_anchor ORDER BY seq DESC LIMIT 1");
    return rows.empty() ? std::nullopt : std::optional(anchorFrom(rows[0]));
}

} // namespace mado::store
