// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/danger.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/transcript.h"

#include <algorithm>

namespace mado::desk {

namespace {

constexpr std::chrono::days reopensFor{reopenDays};
constexpr std::chrono::seconds takesBackFor{60}; ///< The console offers it for less; the rest is for the way.

std::optional<Problem> faultOf(store::Transaction &tx, const Context &context, const store::ConsultationRow &row,
                               const Reopen &reopen)
{
    const auto length = reopen.reason.trimmed().size();
    if (!row.closed)
        return refused::notClosed();
    if (length < minReasonUnits || length > maxReasonUnits)
        return refused::reopenNeedsReason();
    if (row.closed->at + reopensFor < context.now)
        return refused::reopenTooLate();
    if (store::openConsultation(tx, row.conversation))
        return refused::reopenOtherOpen();
    return std::nullopt;
}

/// Nobody had a lease of it since.
bool untouched(store::Transaction &tx, const store::ConsultationRow &row, const TakeBack &takeBack)
{
    const auto open = store::openConsultation(tx, row.conversation);
    return !row.owner && row.fence == takeBack.fence && (!open || open->id == row.id);
}

void restore(store::ConsultationRow &row, const Context &context)
{
    const store::ReleasedColumns released = *row.safety.released;
    row.owner = store::OwnerColumns{.staff = context.staff.id,
                                    .since = released.since,
                                    .leaseUntil = context.now + context.leases.of(row.risk.level())};
    row.closed = std::nullopt;
    row.unread = std::max(row.unread, released.unread);
    if (released.waitingSince && (!row.waitingSince || *released.waitingSince < *row.waitingSince))
        row.waitingSince = released.waitingSince;
    row.safety.released = std::nullopt;
}

} // namespace

CommandOutcome reopen(store::Transaction &tx, const Context &context, const ConsultationId &id, const Reopen &reopen)
{
    auto row = findFor(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    if (auto fault = faultOf(tx, context, *row, reopen))
        return tl::unexpected(*fault);
    row->closed = std::nullopt;
    row->waitingSince = context.now;
    row->safety.released = std::nullopt;
    askSecondAnew(*row);
    store::saveConsultation(tx, *row);
    append(tx, row->conversation, context.now, Event{EventKind::Reopened, context.name(), {}, reopen.reason.trimmed()});
    return Done{id, std::nullopt};
}

CommandOutcome takeBack(store::Transaction &tx, const Context &context, const ConsultationId &id,
                        const TakeBack &takeBack)
{
    auto row = findFor(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    const auto &released = row->safety.released;
    if (!released || released->by != context.staff.id || !untouched(tx, *row, takeBack))
        return tl::unexpected(refused::takeBackTouched());
    if (released->at + takesBackFor < context.now)
        return tl::unexpected(refused::takeBackTooLate());
    restore(*row, context);
    store::saveConsultation(tx, *row);
    append(tx, row->conversation, context.now, Event{EventKind::TakenBack, context.name(), {}});
    return Done{id, std::nullopt};
}

} // namespace mado::desk
