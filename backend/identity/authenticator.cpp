// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/authenticator.h"

#include "backend/http/problems.h"
#include "backend/identity/tokens.h"

namespace mado::identity {

http::Response refusedWith(const SignInRefusal &refusal)
{
    auto response = http::problemResponse(refusal.problem);
    if (refusal.retryAfter)
        response.headers.insert("Retry-After", QByteArray::number(qint64(refusal.retryAfter->count())));
    if (refusal.problem.code.startsWith(QLatin1String("session.")) && refusal.problem.status == 401)
        response.headers.insert("WWW-Authenticate", "Bearer");
    return response;
}

QString deviceOf(const http::Request &request)
{
    QString device = QString::fromUtf8(QByteArray::fromPercentEncoding(request.header("madoguchi-device")));
    device.removeIf([](QChar c) { return !c.isPrint(); });
    return device.trimmed().left(longestDevice);
}

tl::expected<StaffProfile, http::Response> Authenticator::staffFor(const http::Request &request) const
{
    return presenceFor(request).map([](const Presence &presence) { return presence.staff; });
}

tl::expected<Presence, SignInRefusal> Authenticator::presence(const http::Request &request) const
{
    const QByteArray token = bearerToken(request.header("authorization"));
    return token.isEmpty() ? tl::unexpected(refused::missing()) : m_sessions.presenceOf(token);
}

tl::expected<Presence, http::Response> Authenticator::presenceFor(const http::Request &request) const
{
    return presence(request).map_error(refusedWith);
}

http::Response Authenticator::witnessed(const http::Request &request, const StaffProfile &staff, Permission permission,
                                        http::Response answer) const
{
    if (!m_witness || answer.status / 100 != 2)
        return answer;
    auto instead = m_witness(request, staff, permission);
    return instead ? std::move(*instead) : answer;
}

} // namespace mado::identity
