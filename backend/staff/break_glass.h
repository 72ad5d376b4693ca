// SPDX-License-Identifier: GPL-3.0-or-later
// Reach beyond one's scope for an hour, with a reason that stays on record.
#pragma once

#include "backend/staff/editor.h"

#include <chrono>

namespace mado::staff {

inline constexpr std::chrono::minutes openingLasts{60};

tl::expected<BreakGlassId, Problem> breakGlass(store::Transaction &tx, const StaffId &who, const QDateTime &now,
                                               const BreakGlassRequest &request);
std::optional<BreakGlass> findBreakGlass(store::Transaction &tx, const BreakGlassId &id);
/// Of colleagues whom the editor covers.
BreakGlassList breakGlassList(store::Transaction &tx, const Editor &editor);

/// Ends what is over; what was taken over by it goes back to the queue. Returns how many.
int endOpeningsOver(store::Transaction &tx, const QDateTime &now);
void endOpeningsOf(store::Transaction &tx, const StaffId &who, const QDateTime &now);

} // namespace mado::staff
