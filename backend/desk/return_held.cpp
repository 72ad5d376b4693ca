// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/lease.h"
#include "backend/desk/transcript.h"
#include "backend/store/identity_rows.h"
#include "backend/store/reach_rows.h"

namespace mado::desk {

int returnHeld(store::Transaction &tx, const StaffId &staff, Held which, const QDateTime &now)
{
    int returned = 0;
    for (store::ConsultationRow &row : store::consultationsHeldBy(tx, staff)) {
        if (which == Held::OutOfReach && store::reaches(tx, staff, row.id))
            continue;
        endLease(row);
        store::saveConsultation(tx, row);
        append(tx, row.conversation, now, Event{EventKind::Returned, store::staffName(tx, staff), {}});
        ++returned;
    }
    return returned;
}

} // namespace mado::desk
