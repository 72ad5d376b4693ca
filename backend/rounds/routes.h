// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audit/recorder.h"
#include "backend/http/router.h"
#include "backend/rounds/accounts.h"
#include "backend/staff/services.h"

namespace mado::rounds {

/// What the routes of this folder work with; all of it outlives them.
struct RoundServices
{
    staff::StaffServices &staff;
    AccountBook accounts;
    const audit::Recorder &audit;
};

void addRoutes(http::Router &router, RoundServices &services);

} // namespace mado::rounds
