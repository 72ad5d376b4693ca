// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/router.h"
#include "backend/identity/authenticator.h"
#include "backend/identity/enrolment.h"
#include "backend/identity/sign_in.h"

namespace mado::identity {

/// POST /v1/sessions, POST /v1/sessions/refresh, DELETE /v1/sessions/current, POST /v1/enrolments, …/confirm.
/// All of it outlives the router.
void addRoutes(http::Router &router, const Sessions &sessions, const SignInDesk &desk, const EnrolmentDesk &enrolment);

/// GET /v1/sessions, DELETE /v1/sessions/{id}, POST /v1/sessions/{id}/wipe.
void addSessionRoutes(http::Router &router, const Sessions &sessions, const Authenticator &authenticator);

/// POST /v1/sessions/current/proof.
void addProofRoute(http::Router &router, const SignInDesk &desk, const Authenticator &authenticator);

/// POST /v1/second-factor, …/recovery-codes.
void addSecondFactorRoutes(http::Router &router, const EnrolmentDesk &enrolment, const Authenticator &authenticator);

} // namespace mado::identity
