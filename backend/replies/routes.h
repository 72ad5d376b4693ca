// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/http/router.h"
#include "backend/identity/authenticator.h"
#include "backend/store/engine.h"
#include "contract/canned_reply.h"

#include <functional>

namespace mado::replies {

/// What the routes work with; all of it outlives them.
struct RepliesServices
{
    store::Database &database;
    const Clock &clock;
    const identity::Authenticator &authenticator;
    /// What each account says of itself, as it is now.
    std::function<QList<CannedPlace>(store::Transaction &)> places;
};

/// /v1/canned-replies….
void addRoutes(http::Router &router, RepliesServices &services);

} // namespace mado::replies
