// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/desk/services.h"
#include "backend/http/router.h"

namespace mado::desk {

/// GET /v1/sync and /v1/consultations/{id}/transcript; POST /v1/take-next, /v1/consultations/{id}/lease and the
/// commands /v1/consultations/{id}/{take-over, replies, notes, close, return}, each with an Idempotency-Key.
void addRoutes(http::Router &router, DeskServices &services);

} // namespace mado::desk
