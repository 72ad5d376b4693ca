// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/routes.h"

#include "backend/http/problems.h"
#include "backend/identity/tokens.h"
#include "contract/codecs.h"

#include <QJsonDocument>

namespace mado::identity {

namespace {

http::Response refused(const SignInRefusal &refusal)
{
    auto response = http::problemResponse(refusal.problem);
    if (refusal.retryAfter)
        response.headers.insert("Retry-After", QByteArray::number(qint64(refusal.retryAfter->count())));
    return response;
}

http::Response signIn(const SignInDesk &desk, const http::Request &request)
{
    const auto body = QJsonDocument::fromJson(request.body);
    const auto credentials = decodeSignIn(body.object());
    if (!body.isObject() || !credentials)
        return http::refusal(400);
    const auto granted = desk.signIn(*credentials);
    if (!granted)
        return refused(granted.error());
    auto response = http::Response::json(201, encode(*granted));
    response.headers.insert("Cache-Control", "no-store");
    return response;
}

http::Response signOut(const SignInDesk &desk, const Authenticator &authenticator, const http::Request &request)
{
    if (const auto staff = authenticator.staffFor(request); !staff)
        return staff.error();
    desk.signOut(bearerToken(request.header("authorization")));
    return http::Response::empty(204);
}

} // namespace

void addRoutes(http::Router &router, const SignInDesk &desk, const Authenticator &authenticator)
{
    router.add(http::Method::Post, QStringLiteral("/v1/sessions"),
               [&desk](const http::Request &request) { return signIn(desk, request); });
    router.add(http::Method::Delete, QStringLiteral("/v1/sessions/current"),
               [&](const http::Request &request) { return signOut(desk, authenticator, request); });
}

} // namespace mado::identity
