// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that decides whether a lease holds.
#pragma once

#include "backend/desk/context.h"
#include "backend/store/consultation_rows.h"

namespace mado::desk {

/// The consultation of this id in the reader's reach; others do not exist for them.
tl::expected<store::ConsultationRow, Problem> findFor(store::Transaction &tx, const Context &context,
                                                      const ConsultationId &id);

/// True while somebody's lease on the consultation has not lapsed.
bool leaseHolds(const store::ConsultationRow &row, const QDateTime &now);

/// Proof that the member of staff holds a consultation with the fence they named. Made only by check().
class Lease
{
public:
    /// Whatever needs the lease also accepts an assignment.
    static tl::expected<Lease, Problem> check(store::Transaction &tx, const Context &context, const ConsultationId &id,
                                              qint64 fence);

    store::ConsultationRow row; ///< As read; to be changed and saved by the command.

private:
    explicit Lease(store::ConsultationRow held) : row(std::move(held)) {}
};

/// The consultation under the lease of this fence; without one, while nobody else holds it.
tl::expected<store::ConsultationRow, Problem> findUnder(store::Transaction &tx, const Context &context,
                                                        const ConsultationId &id, const std::optional<qint64> &fence);

/// Gives the consultation a lease: of a new fence, unless the same member holds it already.
void grantLease(store::ConsultationRow &row, const Context &context);
void endLease(store::ConsultationRow &row);
/// The same, and remembered for a moment, so that its holder can take it back.
void release(store::ConsultationRow &row, const Context &context);

} // namespace mado::desk
