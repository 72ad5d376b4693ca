// SPDX-License-Identifier: GPL-3.0-or-later
// Who looks at a consultation besides its owner (C10). Shown, and nothing is decided by it.
#pragma once

#include "backend/desk/services.h"
#include "backend/http/router.h"

namespace mado::desk {

inline constexpr std::chrono::seconds onlookerStaysFor{30};

/// POST /v1/consultations/{id}/presence.
void addPresenceRoute(http::Router &router, DeskServices &services);

} // namespace mado::desk
