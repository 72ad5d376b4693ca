// SPDX-License-Identifier: GPL-3.0-or-later
// Teams and shifts.
#pragma once

#include "backend/staff/editor.h"

#include <chrono>

namespace mado::staff {

inline constexpr std::chrono::hours longestShift{24};
inline constexpr std::chrono::hours longestRoster{24 * 62};

tl::expected<TeamId, Problem> putTeam(store::Transaction &tx, const Team &team);
/// Refused while somebody belongs to it.
tl::expected<TeamId, Problem> deleteTeam(store::Transaction &tx, const TeamId &id);

/// Of colleagues whom the editor covers.
ShiftList shifts(store::Transaction &tx, const Editor &editor, const QDateTime &from, const QDateTime &until);
tl::expected<ShiftId, Problem> putShift(store::Transaction &tx, const Editor &editor, const Shift &shift);
/// Harmless when there is none; one of somebody the editor does not cover is left alone.
tl::expected<ShiftId, Problem> deleteShift(store::Transaction &tx, const Editor &editor, const ShiftId &id);

} // namespace mado::staff
