// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/presence_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs.h"

namespace mado::store {

void sawConsole(Transaction &tx, const StaffId &staff, const QDateTime &at)
{
    tx.execute(
        "INSERT INTO console_seen (staff, at) VALUES ($1, $2) ON CONFLICT (staff) DO UPDATE SET at = excluded.at",
        {staff.text(), timeColumn(at)});
}

std::optional<QDateTime> consoleSeenAt(Transaction &tx, const StaffId &staff)
{
    const auto rows = tx.query("SELECT at FROM console_seen WHERE staff = $1", {staff.text()});
    return rows.empty() ? std::nullopt : std::optional(timeFrom(rows[0], 0));
}

void sawOnlooker(Transaction &tx, const ConsultationId &consultation, const StaffId &staff, const QDateTime &at)
{
    tx.execute("INSERT INTO onlooker (consultation, staff, at) VALUES ($1, $2, $3) "
               "ON CONFLICT (consultation, staff) DO UPDATE SET at = excluded.at",
               {consultation.text(), staff.text(), timeColumn(at)});
}

QList<StaffName> otherOnlookers(Transaction &tx, const ConsultationId &consultation, const StaffId &staff,
                                const QDateTime &since)
{
    QList<StaffName> others;
    for (const Row &row : tx.query("SELECT s.id, s.name, s.role FROM onlooker o JOIN staff s ON s.id = o.staff "
                                   "WHERE o.consultation = $1 AND o.staff <> $2 AND o.at > $3 ORDER BY s.name, s.id",
                                   {consultation.text(), staff.text(), timeColumn(since)}))
        others.append({idFrom<StaffId>(row, 0), row.text(1), known(roleFrom(row.text(2)), "role")});
    return others;
}

void forgetOnlookers(Transaction &tx, const QDateTime &before)
{
    tx.execute("DELETE FROM onlooker WHERE at < $1", {timeColumn(before)});
}

void passDraft(Transaction &tx, const ConsultationId &consultation, const StaffId &staff, qint64 fence,
               const QString &text)
{
    tx.execute("INSERT INTO passed_draft (consultation, staff, fence, text) VALUES ($1, $2, $3, $4) "
               "ON CONFLICT (consultation) DO UPDATE SET staff = excluded.staff, fence = excluded.fence, "
               "text = excluded.text",
               {consultation.text(), staff.text(), fence, text});
}

std::optional<QString> passedDraft(Transaction &tx, const ConsultationId &consultation, const StaffId &staff,
                                   qint64 fence)
{
    const auto rows = tx.query("SELECT text FROM passed_draft WHERE consultation = $1 AND staff = $2 AND fence = $3",
                               {consultation.text(), staff.text(), fence});
    return rows.empty() ? std::nullopt : std::optional(rows[0].text(0));
}

void forgetPassedDrafts(Transaction &tx)
{
    tx.execute("DELETE FROM passed_draft WHERE NOT EXISTS (SELECT 1 FROM consultation c WHERE c.id = "
               "passed_draft.consultation AND c.closed_at IS NULL AND c.owner = passed_draft.staff AND c.fence = "
               "passed_draft.fence)");
}

} // namespace mado::store
