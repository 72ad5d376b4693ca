// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/router.h"
#include "backend/identity/authenticator.h"
#include "backend/identity/sign_in.h"

namespace mado::identity {

/// POST /v1/sessions, DELETE /v1/sessions/current. Both services outlive the router.
void addRoutes(http::Router &router, const SignInDesk &desk, const Authenticator &authenticator);

} // namespace mado::identity
