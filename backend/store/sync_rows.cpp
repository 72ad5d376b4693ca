// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sync_rows.h"

#include "backend/store/columns.h"
#include "backend/store/reach_rows.h"

namespace mado::store {

std::vector<ConsultationId> consultationsByUrgency(Transaction &tx, const Scope &scope, qint64 limit)
{
    std::vector<ConsultationId> ids;
    const std::string sql =
        "SELECT id FROM consultation c WHERE " + inReachOf("$1") +
        " AND (closed_at IS NULL OR closed_at > $2) "
        "ORDER BY (closed_at IS NOT NULL), level_rank, (waiting_since IS NULL), waiting_since, case_number LIMIT $3";
    for (const Row &row : tx.query(sql.c_str(), {scope.staff.text(), timeColumn(scope.closedAfter), limit}))
        ids.push_back(idFrom<ConsultationId>(row, 0));
    return ids;
}

std::optional<qint64> oldestChange(Transaction &tx, const Scope &scope)
{
    const std::string sql = "SELECT MIN(f.seq) FROM consultation c JOIN feed f ON f.id = c.id "
                            "WHERE f.entity = 'consultation' AND " +
                            inReachOf("$1") + " AND (c.closed_at IS NULL OR c.closed_at > $2)";
    const auto rows = tx.query(sql.c_str(), {scope.staff.text(), timeColumn(scope.closedAfter)});
    return rows.at(0).isNull(0) ? std::nullopt : std::optional(rows[0].integer(0));
}

std::vector<ChangedConsultation> changedConsultations(Transaction &tx, const Scope &scope, qint64 since, qint64 limit)
{
    // A row that left is found by its departure only: what happens to it afterwards is no business of the reader's.
    const std::string sql = "SELECT c.id, f.seq, c.closed_at, 1 FROM feed f JOIN consultation c ON c.id = f.id "
                            "WHERE f.entity = 'consultation' AND f.seq > $1 AND " +
                            inReachOf("$2") + " UNION ALL SELECT c.id, m.seq, c.closed_at, CASE WHEN " +
                            inReachOf("$2") +
                            " THEN 1 ELSE 0 END FROM reach_change m JOIN consultation c ON c.id = m.consultation "
                            "WHERE m.staff = $2 AND m.seq > $1 ORDER BY 2 LIMIT $3";
    std::vector<ChangedConsultation> changed;
    for (const Row &row : tx.query(sql.c_str(), {since, scope.staff.text(), limit})) {
        const auto closedAt = timeIfAny(row, 2);
        const bool recent = !closedAt || *closedAt > scope.closedAfter;
        changed.push_back({idFrom<ConsultationId>(row, 0), row.integer(1), recent && row.integer(3) == 1});
    }
    return changed;
}

bool emergencyChangedAfter(Transaction &tx, qint64 since)
{
    return !tx.query("SELECT 1 FROM feed f JOIN consultation c ON c.id = f.id "
                     "WHERE f.entity = 'consultation' AND f.seq > $1 AND c.level_rank = 0 LIMIT 1",
                     {since})
                .empty();
}

} // namespace mado::store
