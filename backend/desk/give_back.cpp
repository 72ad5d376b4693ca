// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/lease.h"
#include "backend/desk/transcript.h"

namespace mado::desk {

CommandOutcome giveBack(store::Transaction &tx, const Context &context, const ConsultationId &id,
                        const Return &giveBack)
{
    auto lease = Lease::check(tx, context, id, giveBack.fence);
    if (!lease)
        return tl::unexpected(lease.error());
    release(lease->row, context);
    store::saveConsultation(tx, lease->row);
    append(tx, lease->row.conversation, context.now, Event{EventKind::Returned, context.name(), {}});
    return Done{id, std::nullopt};
}

} // namespace mado::desk
