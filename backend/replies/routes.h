// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/http/router.h"
#include "backend/identity/authenticator.h"
#include "backend/store/engine.h"
#include "contract/canned_reply.h"

namespace mado::replies {

/// What the routes work with; all of it outlives them.
struct RepliesServices
{
    store::Database &database;
    const Clock &clock;
    const identity::Authenticator &authenticator;
    QList<CannedPlace> places; ///< What each account says of itself.
};

/// /v1/canned-replies….
void addRoutes(http::Router &router, RepliesServices &services);

} // namespace mado::replies
