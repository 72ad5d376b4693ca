// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/board/services.h"
#include "backend/http/router.h"

namespace mado::board {

/// GET /v1/board and POST /v1/staff/{id}/call-ins.
void addRoutes(http::Router &router, BoardServices &services);

} // namespace mado::board
