// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audit/recorder.h"
#include "backend/classroom/accounts.h"
#include "backend/http/router.h"
#include "backend/staff/services.h"

namespace mado::classroom {

/// What the routes of this folder work with; all of it outlives them.
struct ClassroomServices
{
    staff::StaffServices &staff;
    AccountBook accounts;
    const audit::Recorder &audit;
};

void addRoutes(http::Router &router, ClassroomServices &services);

} // namespace mado::classroom
