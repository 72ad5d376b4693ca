// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/services.h"
#include "backend/http/router.h"

namespace mado::accounts {

/// The services outlive the router.
void addRoutes(http::Router &router, AccountServices &services);

} // namespace mado::accounts
