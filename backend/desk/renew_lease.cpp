// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/lease.h"

namespace mado::desk {

CommandOutcome renewLease(store::Transaction &tx, const Context &context, const ConsultationId &id,
                          const LeaseRenewal &renewal)
{
    auto lease = Lease::check(tx, context, id, renewal.fence);
    if (!lease)
        return tl::unexpected(lease.error());
    grantLease(lease->row, context);
    store::saveConsultation(tx, lease->row);
    return Done{id, std::nullopt};
}

} // namespace mado::desk
