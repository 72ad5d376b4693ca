// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/lease.h"

#include "backend/desk/refusals.h"
#include "backend/store/identity_rows.h"
#include "backend/store/reach_rows.h"

namespace mado::desk {

tl::expected<store::ConsultationRow, Problem> findFor(store::Transaction &tx, const Context &context,
                                                      const ConsultationId &id)
{
    auto row = store::findConsultation(tx, id);
    if (!row || !store::reaches(tx, context.staff.id, id))
        return tl::unexpected(refused::unknownConsultation());
    return std::move(*row);
}

bool leaseHolds(const store::ConsultationRow &row, const QDateTime &now)
{
    return row.owner && row.owner->leaseUntil > now;
}

tl::expected<Lease, Problem> Lease::check(store::Transaction &tx, const Context &context, const ConsultationId &id,
                                          qint64 fence)
{
    auto row = findFor(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    if (row->closed)
        return tl::unexpected(refused::closed());
    if (leaseHolds(*row, context.now) && row->owner->staff == context.staff.id && row->fence == fence) {
        if (row->assigned)
            grantLease(*row, context);
        return Lease(std::move(*row));
    }
    std::optional<StaffName> owner;
    if (row->owner)
        owner = store::staffName(tx, row->owner->staff);
    return tl::unexpected(refused::leaseStale(owner));
}

tl::expected<store::ConsultationRow, Problem> findUnder(store::Transaction &tx, const Context &context,
                                                        const ConsultationId &id, const std::optional<qint64> &fence)
{
    if (fence)
        return Lease::check(tx, context, id, *fence).map([](const Lease &lease) { return lease.row; });
    auto row = findFor(tx, context, id);
    if (!row)
        return row;
    if (row->closed)
        return tl::unexpected(refused::closed());
    if (leaseHolds(*row, context.now) && row->owner->staff != context.staff.id)
        return tl::unexpected(refused::leaseTaken(store::staffName(tx, row->owner->staff)));
    return row;
}

void grantLease(store::ConsultationRow &row, const Context &context)
{
    const bool renews = leaseHolds(row, context.now) && row.owner->staff == context.staff.id;
    if (!renews) {
        ++row.fence;
        row.handOver = std::nullopt;
        row.safety.released = std::nullopt;
    }
    // Two people are two people: the second who takes over leaves their place to somebody else.
    if (auto &danger = row.safety.danger; danger && danger->second && danger->second->id == context.staff.id) {
        danger->second = std::nullopt;
        danger->secondAgrees = false;
    }
    row.assigned = std::nullopt;
    row.owner = store::OwnerColumns{.staff = context.staff.id,
                                    .since = renews ? row.owner->since : context.now,
                                    .leaseUntil = context.now + context.leases.of(row.risk.level())};
}

void endLease(store::ConsultationRow &row)
{
    row.owner = std::nullopt;
    row.handOver = std::nullopt; // an offer is its giver's
    row.assigned = std::nullopt;
}

void release(store::ConsultationRow &row, const Context &context)
{
    row.safety.released =
        store::ReleasedColumns{context.staff.id, context.now, row.owner->since, row.waitingSince, row.unread};
    endLease(row);
}

} // namespace mado::desk
