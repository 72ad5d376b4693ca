// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"

#include <array>

namespace mado::call_panel {

inline constexpr int steps = 3;     ///< What to do in the call.
inline constexpr int madeShown = 4; ///< Calls before this one.
inline constexpr int mostSlots = 4; ///< Times to call again.
inline constexpr std::array outcomes{CallOutcome::Reached, CallOutcome::NoAnswer, CallOutcome::WrongNumber,
                                     CallOutcome::WelfareAsked};

} // namespace mado::call_panel
