// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/paging/gateway.h"
#include "backend/staff/services.h"

namespace mado::board {

inline constexpr int defaultComfortable = 3;

/// What the routes and the tick of this folder work with; all of it outlives them.
struct BoardServices
{
    staff::StaffServices &staff;
    bool paging;                     ///< A gateway is configured.
    int comfortable;                 ///< Consultations one person can well hold.
    std::function<void()> wakePager; ///< Something was queued for it.
};

} // namespace mado::board
