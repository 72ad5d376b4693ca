// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/gate.h"

#include "backend/http/problems.h"

namespace mado::identity {

namespace {

tl::expected<StaffProfile, http::Response> pass(const Authenticator &authenticator, const http::Request &request,
                                                Permission permission)
{
    auto staff = authenticator.staffFor(request);
    if (staff && !allows(staff->role, permission))
        return tl::unexpected(http::problemResponse(notAllowed()));
    return staff;
}

} // namespace

Problem notAllowed()
{
    return {403,
            QStringLiteral("role.not_allowed"),
            {QStringLiteral("この役割ではできない操作です。"), QStringLiteral("Your role may not do this.")},
            std::nullopt};
}

void StaffRoutes::add(http::Method method, const QString &pattern, Permission permission, Handler handler)
{
    m_router.add(method, pattern, permission,
                 [&authenticator = m_authenticator, permission,
                  handler = std::move(handler)](const http::Request &request) -> http::Response {
                     const auto staff = pass(authenticator, request, permission);
                     return staff ? handler(request, *staff) : staff.error();
                 });
}

void StaffRoutes::addHolding(http::Method method, const QString &pattern, Permission permission, HoldingHandler handler)
{
    m_router.addHolding(method, pattern, permission,
                        [&authenticator = m_authenticator, permission, handler = std::move(handler)](
                            const http::Request &request, std::shared_ptr<http::Pending> pending) {
                            const auto staff = pass(authenticator, request, permission);
                            if (staff)
                                handler(request, *staff, std::move(pending));
                            else
                                pending->answer(staff.error());
                        });
}

} // namespace mado::identity
