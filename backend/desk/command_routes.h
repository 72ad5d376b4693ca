// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/desk/services.h"
#include "backend/http/router.h"

namespace mado::desk {

void addCommandRoutes(http::Router &router, DeskServices &services);

/// 503 to the console, the reason to the log.
http::Response unavailable(const store::StoreError &error);

} // namespace mado::desk
