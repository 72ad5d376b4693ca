// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/authenticator.h"

#include "backend/http/problems.h"
#include "backend/identity/tokens.h"
#include "backend/log/log.h"
#include "backend/store/identity_rows.h"

namespace mado::identity {

namespace {

http::Response signInFirst()
{
    auto response = http::problemResponse(
        {.status = 401,
         .code = QStringLiteral("session.missing"),
         .message = {QStringLiteral("サインインし直してください。"), QStringLiteral("Please sign in again.")},
         .owner = std::nullopt});
    response.headers.insert("WWW-Authenticate", "Bearer");
    return response;
}

} // namespace

tl::expected<StaffProfile, http::Response> Authenticator::staffFor(const http::Request &request) const
{
    const QByteArray token = bearerToken(request.header("authorization"));
    if (token.isEmpty())
        return tl::unexpected(signInFirst());
    const auto staff = m_database.read(
        [&](store::Transaction &tx) { return store::staffOfSession(tx, tokenHash(token), m_clock.now()); });
    if (!staff) {
        log::event(log::Level::Error, "identity.store.failed", {{log::Key::Fault, staff.error().what}});
        return tl::unexpected(http::refusal(503));
    }
    if (!*staff)
        return tl::unexpected(signInFirst());
    return **staff;
}

} // namespace mado::identity
