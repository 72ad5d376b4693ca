// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/danger.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/transcript.h"
#include "contract/codecs.h"

namespace mado::desk {

namespace {

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
    // Without a lease, too: whoever sees that somebody is worse says so at once.
    auto row = findUnder(tx, context, id, set.fence);
    if (!row)
        return tl::unexpected(row.error());
    if (auto fault = faultOf(set, row->risk.level()))
        return tl::unexpected(*fault);
    if (set.level > row->risk.level() && !bothAgree(*row))
        return tl::unexpected(refused::dangerNeedsTwo());
    row->risk.byStaff = set.level;
    row->targetMinutes = (context.targets ? context.targets(tx, row->account) : Targets()).minutesFor(set.level);
    if (leaseHolds(*row, context.now))
        grantLease(*row, context); // how long it holds goes by the level
    store::saveConsultation(tx, *row);
    append(tx, row->conversation, context.now,
           Event{EventKind::LevelSet, context.name(), word(set.level), set.reason.trimmed()});
    return Done{id, std::nullopt};
}

} // namespace mado::desk
