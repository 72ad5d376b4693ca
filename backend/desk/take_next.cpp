// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/refusals.h"
#include "backend/desk/roles.h"
#include "backend/identity/gate.h"
#include "backend/store/consultation_rows.h"

namespace mado::desk {

tl::expected<std::optional<Done>, Problem> takeNext(store::Transaction &tx, const Context &context)
{
    if (!mayAct(context.staff.role))
        return tl::unexpected(identity::notAllowed());
    // A colleague who has just been lost must not keep the most urgent one from being handed out.
    lapseLeases(tx, context.now);
    const auto next = store::mostUrgentWaiting(tx, context.staff.id, kindsOf(tx, context.staff));
    if (!next)
        return std::optional<Done>();
    const auto taken = takeOver(tx, context, next->id);
    if (!taken)
        return tl::unexpected(taken.error());
    return std::optional(*taken);
}

} // namespace mado::desk
