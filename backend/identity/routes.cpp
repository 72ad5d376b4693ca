// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/routes.h"

#include "backend/http/problems.h"
#include "backend/identity/gate.h"
#include "backend/identity/tokens.h"
#include "contract/codecs.h"
#include "contract/codecs_access.h"

#include <QJsonDocument>

namespace mado::identity {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The answer carries tokens or secrets: nobody on the way keeps it.
http::Response secret(int status, const QJsonObject &body)
{
    auto response = http::Response::json(status, body);
    response.headers.insert("Cache-Control", "no-store");
    return response;
}

/// Reads the body, runs the work, answers with what it gives.
template <class Body, class Work>
http::Response answer(const http::Request &request, Decoded<Body> (*decode)(const QJsonObject &), int status,
                      const Work &work)
{
    const auto json = QJsonDocument::fromJson(request.body);
    const auto body = decode(json.object());
    if (!json.isObject() || !body)
        return http::refusal(400);
    const auto result = work(*body);
    return result ? secret(status, encode(*result)) : refusedWith(result.error());
}

http::Response signOut(const Sessions &sessions, const http::Request &request)
{
    const auto done = sessions.signOut(bearerToken(request.header("authorization")));
    return done ? http::Response::empty(204) : refusedWith(done.error());
}

http::Response list(const Sessions &sessions, const Authenticator &authenticator, const http::Request &request)
{
    const auto presence = authenticator.presenceFor(request);
    if (!presence)
        return presence.error();
    std::optional<StaffId> whose;
    if (request.query.hasQueryItem(u"staff"_s)) {
        whose = StaffId::from(request.query.queryItemValue(u"staff"_s));
        if (!whose)
            return refusedWith(refused::unknownSession());
    }
    const auto sessionList = sessions.list(*presence, whose);
    return sessionList ? authenticator.witnessed(request, presence->staff, Permission::ReadSessions,
                                                 http::Response::json(200, encode(*sessionList)))
                       : refusedWith(sessionList.error());
}

http::Response mark(const Sessions &sessions, const Authenticator &authenticator, const http::Request &request,
                    SessionState state)
{
    const auto presence = authenticator.presenceFor(request);
    if (!presence)
        return presence.error();
    const auto id = SessionId::from(request.captures.value(u"id"_s));
    if (!id)
        return refusedWith(refused::unknownSession());
    const auto marked = sessions.mark(*presence, *id, state);
    return marked ? http::Response::empty(204) : refusedWith(marked.error());
}

} // namespace

void addRoutes(http::Router &router, const Sessions &sessions, const SignInDesk &desk, const EnrolmentDesk &enrolment)
{
    using http::Method;
    router.add(Method::Post, u"/v1/sessions"_s, Permission::SignIn, [&desk](const http::Request &request) {
        return answer(request, decodeSignIn, 201,
                      [&](const SignIn &body) { return desk.signIn(body, deviceOf(request)); });
    });
    router.add(
        Method::Post, u"/v1/sessions/refresh"_s, Permission::RenewSession, [&sessions](const http::Request &request) {
            return answer(request, decodeSessionRenewal, 200,
                          [&](const SessionRenewal &body) { return sessions.renew(body.refreshToken.toLatin1()); });
        });
    router.add(Method::Delete, u"/v1/sessions/current"_s, Permission::SignOut,
               [&sessions](const http::Request &request) { return signOut(sessions, request); });
    router.add(Method::Post, u"/v1/enrolments"_s, Permission::Enrol, [&enrolment](const http::Request &request) {
        return answer(request, decodeEnrolmentRequest, 201,
                      [&](const EnrolmentRequest &body) { return enrolment.begin(body); });
    });
    router.add(Method::Post, u"/v1/enrolments/confirm"_s, Permission::Enrol,
               [&enrolment](const http::Request &request) {
                   return answer(request, decodeEnrolmentConfirmation, 201, [&](const EnrolmentConfirmation &body) {
                       return enrolment.confirm(body, deviceOf(request));
                   });
               });
}

void addSessionRoutes(http::Router &router, const Sessions &sessions, const Authenticator &authenticator)
{
    using http::Method;
    router.add(Method::Get, u"/v1/sessions"_s, Permission::ReadSessions,
               [&](const http::Request &request) { return list(sessions, authenticator, request); });
    router.add(Method::Delete, u"/v1/sessions/{id}"_s, Permission::EndSession, [&](const http::Request &request) {
        return mark(sessions, authenticator, request, SessionState::Ended);
    });
    router.add(Method::Post, u"/v1/sessions/{id}/wipe"_s, Permission::EndSession, [&](const http::Request &request) {
        return mark(sessions, authenticator, request, SessionState::WipeOrdered);
    });
}

void addProofRoute(http::Router &router, const SignInDesk &desk, const Authenticator &authenticator)
{
    router.add(http::Method::Post, u"/v1/sessions/current/proof"_s, Permission::ProveIdentity,
               [&](const http::Request &request) {
                   return answer(request, decodeIdentityProof, 200, [&](const IdentityProof &body) {
                       return authenticator.presence(request).and_then(
                           [&](const Presence &presence) { return desk.prove(presence, body); });
                   });
               });
}

void addSecondFactorRoutes(http::Router &router, const EnrolmentDesk &enrolment, const Authenticator &authenticator)
{
    StaffRoutes routes(router, authenticator);
    const auto add = [&](const QString &pattern, auto decode, auto work) {
        routes.add(http::Method::Post, pattern, Permission::ChangeSecondFactor,
                   [&enrolment, decode, work](const http::Request &request, const StaffProfile &asker) {
                       return answer(request, decode, 200,
                                     [&](const auto &body) { return (enrolment.*work)(asker, body); });
                   });
    };
    add(u"/v1/second-factor"_s, decodeEnrolmentConfirmation, &EnrolmentDesk::replace);
    add(u"/v1/second-factor/recovery-codes"_s, decodeRecoveryCodesRequest, &EnrolmentDesk::renewCodes);
}

} // namespace mado::identity
