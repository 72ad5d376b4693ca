// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/lease.h"
#include "backend/desk/transcript.h"
#include "backend/store/identity_rows.h"

namespace mado::desk {

int lapseLeases(store::Transaction &tx, const QDateTime &now)
{
    constexpr qint64 batch = 200;
    int lapsed = 0;
    for (store::ConsultationRow &row : store::lapsedConsultations(tx, now, batch)) {
        const StaffName owner = store::staffName(tx, row.owner->staff);
        const QString how = row.assigned ? QStringLiteral("assigned") : QString();
        endLease(row);
        store::saveConsultation(tx, row);
        append(tx, row.conversation, now, Event{EventKind::LeaseLapsed, owner, how});
        ++lapsed;
    }
    return lapsed;
}

} // namespace mado::desk
