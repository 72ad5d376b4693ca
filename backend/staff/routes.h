// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/gate.h"
#include "backend/staff/services.h"

namespace mado::staff {

/// All of this folder: /v1/staff…, /v1/teams…, /v1/shifts…, /v1/break-glass.
void addRoutes(http::Router &router, StaffServices &services);

void addPeopleRoutes(identity::StaffRoutes &routes, StaffServices &services);
void addRosterRoutes(identity::StaffRoutes &routes, StaffServices &services);
void addBreakGlassRoutes(identity::StaffRoutes &routes, StaffServices &services);

} // namespace mado::staff
