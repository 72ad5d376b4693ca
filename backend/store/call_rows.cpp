// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/call_rows.h"

#include "backend/store/columns.h"
#include "backend/store/reach_rows.h"
#include "contract/codecs.h"

namespace mado::store {

void insertCall(Transaction &tx, const CallRow &row)
{
    tx.execute("INSERT INTO call_made (id, consultation, staff, at, outcome, attempt, next_at) VALUES ($1, $2, $3, $4, "
               "$5, $6, $7)",
               {randomIdText(), row.consultation.text(), row.staff.text(), timeColumn(row.at), word(row.outcome),
                qint64(row.attempt), timeColumn(row.nextAt)});
}

CallsMade callsMade(Transaction &tx, const StaffId &reader, const CallsWanted &wanted, qint64 limit)
{
    const std::string sql =
        "SELECT c.id, c.case_number, v.display_name, s.id, s.name, s.role, m.at, m.outcome, m.attempt, m.next_at "
        "FROM call_made m JOIN consultation c ON c.id = m.consultation JOIN conversation v ON v.id = c.conversation "
        "JOIN staff s ON s.id = m.staff WHERE m.at >= $2 AND ($3 = '' OR m.consultation = $3) AND " +
        inReachOf("$1") + " ORDER BY m.at DESC, m.id LIMIT $4";
    const QDateTime since = wanted.since.value_or(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    const QString only = wanted.consultation ? wanted.consultation->text() : QString(QLatin1String(""));
    CallsMade found;
    for (const Row &row : tx.query(sql.c_str(), {reader.text(), timeColumn(since), only, limit}))
        found.calls.append({.consultation = idFrom<ConsultationId>(row, 0),
                            .caseNumber = QStringLiteral("R-%1").arg(row.integer(1)),
                            .displayName = row.text(2),
                            .by = {idFrom<StaffId>(row, 3), row.text(4), known(roleFrom(row.text(5)), "role")},
                            .at = timeFrom(row, 6),
                            .outcome = known(callOutcomeFrom(row.text(7)), "outcome of a call"),
                            .attempt = int(row.integer(8)),
                            .nextAt = timeIfAny(row, 9)});
    return found;
}

} // namespace mado::store
