// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/announcements/writing.h"
#include "backend/audit/recorder.h"
#include "backend/http/router.h"
#include "backend/staff/services.h"

namespace mado::announcements {

/// What the routes of this folder work with; all of it outlives them.
struct AnnouncementServices
{
    staff::StaffServices &staff;
    AccountBook accounts;
    const audit::Recorder &audit;
};

void addRoutes(http::Router &router, AnnouncementServices &services);

} // namespace mado::announcements
