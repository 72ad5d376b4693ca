// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/replies/routes.h"

#include "backend/desk/read_body.h"
#include "backend/desk/run_once.h"
#include "backend/identity/gate.h"
#include "backend/log/log.h"
#include "backend/replies/canned.h"
#include "backend/replies/refusals.h"
#include "backend/store/canned_rows.h"
#include "backend/store/people_rows.h"
#include "backend/store/trouble.h"
#include "contract/codecs_canned.h"

namespace mado::replies {

using namespace Qt::Literals::StringLiterals;
using desk::readBody;
using http::Method;

namespace {

using Subject = tl::expected<QString, Problem>;

http::Response refusedWith(const Problem &problem) { return http::problemResponse(problem); }

http::Response unavailable(const store::StoreError &error)
{
    log::event(log::Level::Error, "replies.store.failed", {{log::Key::Fault, error.what}});
    return refusedWith(store::troubleOf(error));
}

std::optional<CannedReplyId> idIn(const http::Request &request)
{
    return CannedReplyId::from(request.captures.value(u"id"_s));
}

/// Runs the work under the request's Idempotency-Key and tells the reply as it is now.
http::Response runKeyed(RepliesServices &services, const http::Request &request, const StaffProfile &staff,
                        const QJsonObject &body, int status,
                        const std::function<tl::expected<CannedReplyId, Problem>(store::Transaction &, Writer)> &work)
{
    const auto key = CommandKey::from(QString::fromLatin1(request.header("idempotency-key")));
    if (!key)
        return refusedWith(desk::refused::keyMissing());
    const auto answer = services.database.write([&](store::Transaction &tx) {
        const QDateTime now = services.clock.now();
        const Writer writer{{staff.id, staff.name, staff.role}, now};
        const QString route = QString::number(int(request.method)) + u' ' + request.path;
        return desk::runOnceOn(
            tx, staff.id, now, {*key, route, body},
            [&] { return work(tx, writer).map([](const CannedReplyId &id) { return id.text(); }); },
            [&](const QString &subject, bool) {
                const auto reply = newest(tx, *CannedReplyId::from(subject));
                return http::Response::json(status, reply ? encode(*reply) : QJsonObject());
            });
    });
    return answer ? *answer : unavailable(answer.error());
}

http::Response list(RepliesServices &services, const StaffProfile &staff)
{
    const bool all = allows(staff.role, Permission::ChangeCannedReplies);
    const auto replies = services.database.read([&](store::Transaction &tx) {
        const auto member = store::findMember(tx, staff.id);
        const QList<TeamId> teams = member ? member->details.teams : QList<TeamId>();
        auto found = store::allCannedReplies(tx);
        found.removeIf([&](const CannedReply &reply) { return !all && !offeredTo(reply, teams); });
        return CannedReplyList{found, services.places(tx)};
    });
    return replies ? http::Response::json(200, encode(*replies)) : unavailable(replies.error());
}

http::Response history(RepliesServices &services, const http::Request &request)
{
    const auto id = idIn(request);
    if (!id)
        return refusedWith(refused::unknownReply());
    const auto versions =
        services.database.read([&](store::Transaction &tx) { return store::cannedVersions(tx, *id); });
    if (!versions)
        return unavailable(versions.error());
    return versions->isEmpty() ? refusedWith(refused::unknownReply())
                               : http::Response::json(200, encode(CannedReplyHistory{*versions}));
}

http::Response add(RepliesServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto body = readBody(request, decodeCannedReplyContent);
    if (!body)
        return body.error();
    return runKeyed(services, request, staff, body->json, 201, [&](store::Transaction &tx, const Writer &writer) {
        return replies::add(tx, writer, body->value);
    });
}

http::Response change(RepliesServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = idIn(request);
    if (!id)
        return refusedWith(refused::unknownReply());
    const auto body = readBody(request, decodeCannedReplyChange);
    if (!body)
        return body.error();
    return runKeyed(services, request, staff, body->json, 200, [&](store::Transaction &tx, const Writer &writer) {
        return replies::change(tx, writer, *id, body->value);
    });
}

} // namespace

void addRoutes(http::Router &router, RepliesServices &services)
{
    identity::StaffRoutes routes(router, services.authenticator);
    const auto one = u"/v1/canned-replies/{id}"_s;
    routes.add(Method::Get, u"/v1/canned-replies"_s, Permission::ReadCannedReplies,
               [&services](const http::Request &, const StaffProfile &staff) { return list(services, staff); });
    routes.add(
        Method::Post, u"/v1/canned-replies"_s, Permission::ChangeCannedReplies,
        [&services](const http::Request &request, const StaffProfile &staff) { return add(services, request, staff); });
    routes.add(Method::Put, one, Permission::ChangeCannedReplies,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return change(services, request, staff);
               });
    routes.add(Method::Get, one + u"/history"_s, Permission::ChangeCannedReplies,
               [&services](const http::Request &request, const StaffProfile &) { return history(services, request); });
}

} // namespace mado::replies
