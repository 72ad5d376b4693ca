// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/transcript.h"
#include "backend/store/identity_rows.h"
#include "contract/codecs.h"

namespace mado::desk {

namespace {

using Found = tl::expected<store::ConsultationRow, Problem>;

/// Under one's lease, or while nobody holds it: whoever sees that somebody is worse says so at once.
Found rowFor(store::Transaction &tx, const Context &context, const ConsultationId &id,
             const std::optional<qint64> &fence)
{
    if (fence)
        return Lease::check(tx, context, id, *fence).map([](const Lease &lease) { return lease.row; });
    Found row = findFor(tx, context, id);
    if (!row)
        return row;
    if (row->closed)
        return tl::unexpected(refused::closed());
    if (leaseHolds(*row, context.now) && row->owner->staff != context.staff.id)
        return tl::unexpected(refused::leaseTaken(store::staffName(tx, row->owner->staff)));
    return row;
}

std::optional<Problem> faultOf(const SetLevel &set, RiskLevel before)
{
    const auto length = set.reason.trimmed().size();
    if (set.level == RiskLevel::Unrated)
        return refused::bodyInvalid(QStringLiteral("level"));
    if (length > maxReasonUnits)
        return refused::textInvalid();
    if (set.level > before && length < minReasonUnits)
        return refused::levelNeedsReason();
    return std::nullopt;
}

} // namespace

CommandOutcome setLevel(store::Transaction &tx, const Context &context, const ConsultationId &id, const SetLevel &set)
{
    auto row = rowFor(tx, context, id, set.fence);
    if (!row)
        return tl::unexpected(row.error());
    if (auto fault = faultOf(set, row->risk.level()))
        return tl::unexpected(*fault);
    row->risk.byStaff = set.level;
    row->targetMinutes = (context.targets ? context.targets(row->account) : Targets()).minutesFor(set.level);
    if (leaseHolds(*row, context.now))
        grantLease(*row, context); // how long it holds goes by the level
    store::saveConsultation(tx, *row);
    append(tx, row->conversation, context.now,
           Event{EventKind::LevelSet, context.name(), word(set.level), set.reason.trimmed()});
    return Done{id, std::nullopt};
}

} // namespace mado::desk
