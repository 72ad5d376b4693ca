// SPDX-License-Identifier: GPL-3.0-or-later
// Where a role's permission is asked, before anything else of a request is looked at.
#pragma once

#include "backend/http/router.h"
#include "backend/identity/authenticator.h"

namespace mado::identity {

/// 403 role.not_allowed.
Problem notAllowed();
/// 403 session.proof_needed.
Problem proofNeeded();

/// Adds routes for signed-in staff. The handler runs only for roles that have the route's permission, and is told who
/// asks. Scope and lease stay with the handler: they need its transaction.
class StaffRoutes
{
public:
    using Handler = std::function<http::Response(const http::Request &, const StaffProfile &)>;
    using HoldingHandler =
        std::function<void(const http::Request &, const StaffProfile &, std::shared_ptr<http::Pending>)>;

    /// Both outlive the routes.
    StaffRoutes(http::Router &router, const Authenticator &authenticator)
        : m_router(router),
          m_authenticator(authenticator)
    {
    }

    void add(http::Method method, const QString &pattern, Permission permission, Handler handler);
    void addHolding(http::Method method, const QString &pattern, Permission permission, HoldingHandler handler);

private:
    http::Router &m_router;
    const Authenticator &m_authenticator;
};

} // namespace mado::identity
