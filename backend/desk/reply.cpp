// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/fresh.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/transcript.h"
#include "backend/desk/words.h"
#include "backend/store/consultation_view.h"

namespace mado::desk {

namespace {

std::optional<Problem> faultOf(store::Transaction &tx, const Context &context, const store::ConsultationRow &row,
                               const Reply &reply)
{
    if (reply.text.trimmed().isEmpty() || reply.text.size() > maxReplyUnits)
        return refused::textInvalid();
    if (!store::residentCard(tx, row.conversation).reachable)
        return refused::unreachable();
    return notFresh(tx, context, row, {reply.writtenAt, reply.seenSeq, reply.confirmed});
}

} // namespace

CommandOutcome reply(store::Transaction &tx, const Context &context, const ConsultationId &id, const Reply &reply)
{
    auto lease = Lease::check(tx, context, id, reply.fence);
    if (!lease)
        return tl::unexpected(lease.error());
    store::ConsultationRow &row = lease->row;
    if (auto fault = faultOf(tx, context, row, reply))
        return tl::unexpected(*fault);
    row.unread = 0;
    row.waitingSince = std::nullopt;
    row.lastWords = shortened(reply.text);
    row.safety.askedAt = context.now; // the watch calls where no answer comes
    store::saveConsultation(tx, row);
    return Done{id, sayToResident(tx, context, row, reply.text)};
}

} // namespace mado::desk
