// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sync_rows.h"

#include "backend/store/columns.h"

namespace mado::store {

std::vector<ConsultationId> consultationsByUrgency(Transaction &tx, const Scope &scope, qint64 limit)
{
    std::vector<ConsultationId> ids;
    for (const Row &row :
         tx.query("SELECT id FROM consultation WHERE prefecture = $1 AND (closed_at IS NULL OR closed_at > $2) "
                  "ORDER BY (closed_at IS NOT NULL), level_rank, (waiting_since IS NULL), waiting_since, case_number "
                  "LIMIT $3",
                  {scope.prefecture, timeColumn(scope.closedAfter), limit}))
        ids.push_back(idFrom<ConsultationId>(row, 0));
    return ids;
}

std::optional<qint64> oldestChange(Transaction &tx, const Scope &scope)
{
    const auto rows = tx.query("SELECT MIN(f.seq) FROM consultation c JOIN feed f ON f.id = c.id "
                               "WHERE f.entity = 'consultation' AND c.prefecture = $1 "
                               "AND (c.closed_at IS NULL OR c.closed_at > $2)",
                               {scope.prefecture, timeColumn(scope.closedAfter)});
    return rows.at(0).isNull(0) ? std::nullopt : std::optional(rows[0].integer(0));
}

std::vector<ChangedConsultation> changedConsultations(Transaction &tx, const Scope &scope, qint64 since, qint64 limit)
{
    std::vector<ChangedConsultation> changed;
    for (const Row &row : tx.query("SELECT c.id, f.seq, c.closed_at FROM feed f JOIN consultation c ON c.id = f.id "
                                   "WHERE f.entity = 'consultation' AND f.seq > $1 AND c.prefecture = $2 "
                                   "ORDER BY f.seq LIMIT $3",
                                   {since, scope.prefecture, limit})) {
        const auto closedAt = timeIfAny(row, 2);
        changed.push_back({idFrom<ConsultationId>(row, 0), row.integer(1), !closedAt || *closedAt > scope.closedAfter});
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
