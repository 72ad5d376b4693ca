// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/governance/services.h"
#include "backend/http/router.h"

namespace mado::reports {

/// GET /v1/operations and everything under /v1/reports.
void addRoutes(http::Router &router, governance::GovernanceServices &services);

} // namespace mado::reports
