// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/gate.h"

#include "backend/http/problems.h"

namespace mado::identity {

namespace {

tl::expected<StaffProfile, http::Response> pass(const Authenticator &authenticator, const http::Request &request,
                                                Permission permission)
{
    auto presence = authenticator.presenceFor(request);
    if (!presence)
        return tl::unexpected(presence.error());
    if (!allows(presence->staff.role, permission))
        return tl::unexpected(http::problemResponse(notAllowed()));
    if (rowOf(permission).freshProof && !presence->freshProof)
        return tl::unexpected(http::problemResponse(proofNeeded()));
    return std::move(presence->staff);
}

} // namespace

Problem notAllowed()
{
    return {403,
            QStringLiteral("role.not_allowed"),
            {QStringLiteral("この役割ではできない操作です。"), QStringLiteral("Your role may not do this.")},
            std::nullopt};
}

Problem proofNeeded()
{
    return {403,
            QStringLiteral("session.proof_needed"),
            {QStringLiteral("本人確認をもう一度お願いします。データの持ち出しの前に必要です。"),
             QStringLiteral("Show once more who you are. It is needed before data leave.")},
            std::nullopt};
}

void StaffRoutes::add(http::Method method, const QString &pattern, Permission permission, Handler handler)
{
    m_router.add(method, pattern, permission,
                 [&authenticator = m_authenticator, permission,
                  handler = std::move(handler)](const http::Request &request) -> http::Response {
                     const auto staff = pass(authenticator, request, permission);
                     if (!staff)
                         return staff.error();
                     return authenticator.witnessed(request, *staff, permission, handler(request, *staff));
                 });
}

void StaffRoutes::addHolding(http::Method method, const QString &pattern, Permission permission, HoldingHandler handler)
{
    m_router.addHolding(method, pattern, permission,
                        [&authenticator = m_authenticator, permission, handler = std::move(handler)](
                            const http::Request &request, std::shared_ptr<http::Pending> pending) {
                            const auto staff = pass(authenticator, request, permission);
                            if (!staff)
                                return pending->answer(staff.error());
                            // It answers later: what it will show is witnessed before.
                            const auto may =
                                authenticator.witnessed(request, *staff, permission, http::Response::empty(204));
                            if (may.status == 204)
                                handler(request, *staff, std::move(pending));
                            else
                                pending->answer(may);
                        });
}

} // namespace mado::identity
