// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/lease.h"

namespace mado::desk {

CommandOutcome renewLease(store::Transaction &tx, const Context &context, const ConsultationId &id,
                          const LeaseRenewal &renewal)
{
    // A console that is merely there does not accept for its person: what they were assigned lapses without them.
    const auto row = findFor(tx, context, id);
    if (row && row->assigned && row->fence == renewal.fence && leaseHolds(*row, context.now))
        return Done{id, std::nullopt};
    auto lease = Lease::check(tx, context, id, renewal.fence);
    if (!lease)
        return tl::unexpected(lease.error());
    grantLease(lease->row, context);
    store::saveConsultation(tx, lease->row);
    return Done{id, std::nullopt};
}

} // namespace mado::desk
