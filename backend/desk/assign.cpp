// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/ask.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/roles.h"
#include "backend/desk/transcript.h"
#include "backend/identity/gate.h"
#include "backend/store/identity_rows.h"
#include "backend/store/reach_rows.h"
#include "contract/permissions.h"

#include <algorithm>

namespace mado::desk {

namespace {

/// Somebody of the desk who reaches it.
std::optional<StaffName> ableTo(store::Transaction &tx, const ConsultationId &id, const StaffId &wanted)
{
    const auto reaching = store::whoReaches(tx, id);
    const auto found = std::find_if(reaching.begin(), reaching.end(), [&](const Receiver &one) {
        return one.staff.id == wanted && mayAct(one.staff.role);
    });
    return found == reaching.end() ? std::nullopt : std::optional(found->staff);
}

std::optional<StaffId> holderOf(const store::ConsultationRow &row, const QDateTime &now)
{
    return leaseHolds(row, now) ? std::optional(row.owner->staff) : std::nullopt;
}

void giveTo(store::ConsultationRow &row, const Context &context, const StaffId &to)
{
    endLease(row);
    if (to == context.staff.id) {
        grantLease(row, context);
        return;
    }
    const QDateTime acceptBy = context.now + context.leases.toAccept(row.risk.level());
    ++row.fence;
    row.owner = store::OwnerColumns{.staff = to, .since = context.now, .leaseUntil = acceptBy};
    row.assigned = Assignment{.by = context.name(), .at = context.now, .acceptBy = acceptBy};
}

} // namespace

CommandOutcome assign(store::Transaction &tx, const Context &context, const ConsultationId &id, const Assign &assign)
{
    if (!allows(context.staff.role, Permission::Assign))
        return tl::unexpected(identity::notAllowed());
    auto row = findFor(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    if (row->closed)
        return tl::unexpected(refused::closed());
    const auto holder = holderOf(*row, context.now);
    if (holder != assign.from || holder == assign.to)
        return tl::unexpected(refused::assignChanged());
    const auto to = ableTo(tx, id, assign.to);
    if (!to)
        return tl::unexpected(refused::receiverUnknown());
    giveTo(*row, context, to->id);
    store::saveConsultation(tx, *row);
    append(tx, row->conversation, context.now, Event{EventKind::Assigned, context.name(), to->name});
    return Done{id, std::nullopt};
}

CommandOutcome askColleague(store::Transaction &tx, const Context &context, const ConsultationId &id,
                            const AskColleague &ask)
{
    auto row = findFor(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    if (row->closed)
        return tl::unexpected(refused::closed());
    if (leaseHolds(*row, context.now))
        return tl::unexpected(refused::leaseTaken(store::staffName(tx, row->owner->staff)));
    if (ask.to == context.staff.id)
        return tl::unexpected(refused::receiverSelf());
    if (ask.words.size() > maxNoteUnits)
        return tl::unexpected(refused::textInvalid());
    const auto to = ableTo(tx, id, ask.to);
    if (!to)
        return tl::unexpected(refused::receiverUnknown());
    giveTo(*row, context, to->id);
    store::saveConsultation(tx, *row);
    append(tx, row->conversation, context.now, Event{EventKind::Assigned, context.name(), to->name});
    if (ask.words.trimmed().isEmpty())
        return Done{id, std::nullopt};
    return Done{id, append(tx, row->conversation, context.now, Note{context.name(), ask.words, context.key})};
}

} // namespace mado::desk
