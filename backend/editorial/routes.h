// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/editorial/faq_services.h"
#include "backend/http/router.h"

namespace mado::editorial {

/// The services outlive the router.
void addRoutes(http::Router &router, FaqServices &services);

} // namespace mado::editorial
