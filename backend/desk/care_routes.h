// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/desk/services.h"
#include "backend/http/router.h"

namespace mado::desk {

/// GET /v1/calls: calls that were made. GET /v1/care: the ladder of calls and the questions of every account.
void addCareRoutes(http::Router &router, DeskServices &services);

} // namespace mado::desk
