// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/gate.h"
#include "backend/statistics/query/services.h"

namespace mado::statistics {

/// GET /v1/statistics/…, POST /v1/statistics/releases.
void addRoutes(http::Router &router, const identity::Authenticator &authenticator, StatisticsServices &services);

} // namespace mado::statistics
