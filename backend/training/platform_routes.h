// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/router.h"
#include "backend/training/platform.h"

namespace mado::training {

/// LINE's own paths: push, reply, multicast, profile, quota and consumption. The platform outlives the router.
void addPlatformRoutes(http::Router &router, Platform &platform);

} // namespace mado::training
