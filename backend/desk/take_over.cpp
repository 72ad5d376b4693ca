// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/transcript.h"
#include "backend/store/identity_rows.h"

namespace mado::desk {

CommandOutcome takeOver(store::Transaction &tx, const Context &context, const ConsultationId &id)
{
    auto row = findFor(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    if (row->closed)
        return tl::unexpected(refused::closed());
    if (leaseHolds(*row, context.now) && row->owner->staff != context.staff.id)
        return tl::unexpected(refused::leaseTaken(store::staffName(tx, row->owner->staff)));

    const auto lapsed = leaseHolds(*row, context.now) ? std::nullopt : row->owner;
    const qint64 before = row->fence;
    const bool accepts = row->assigned && !lapsed;
    grantLease(*row, context);
    store::saveConsultation(tx, *row);
    if (lapsed) {
        const StaffName previous = store::staffName(tx, lapsed->staff);
        append(tx, row->conversation, lapsed->leaseUntil, Event{EventKind::LeaseLapsed, previous, {}});
    }
    if (row->fence != before || accepts)
        append(tx, row->conversation, context.now, Event{EventKind::TakenOver, context.name(), {}});
    return Done{id, std::nullopt};
}

} // namespace mado::desk
