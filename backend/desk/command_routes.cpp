// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/command_routes.h"

#include "backend/desk/record_act.h"
#include "backend/desk/refusals.h"
#include "backend/desk/run_once.h"
#include "backend/http/problems.h"
#include "backend/identity/gate.h"
#include "backend/log/log.h"
#include "backend/store/trouble.h"
#include "contract/codecs.h"

#include <QJsonDocument>

namespace mado::desk {

namespace {

template <class T> using Checked = tl::expected<T, http::Response>;

tl::unexpected<http::Response> refusedWith(const Problem &problem)
{
    return tl::unexpected(http::problemResponse(problem));
}

Checked<QJsonObject> bodyOf(const http::Request &request)
{
    if (request.body.trimmed().isEmpty())
        return QJsonObject();
    const auto json = QJsonDocument::fromJson(request.body);
    if (!json.isObject())
        return tl::unexpected(http::refusal(400));
    return json.object();
}

Checked<CommandKey> keyOf(const http::Request &request)
{
    const auto key = CommandKey::from(QString::fromLatin1(request.header("idempotency-key")));
    if (!key)
        return refusedWith(refused::keyMissing());
    return *key;
}

Checked<ConsultationId> idOf(const http::Request &request)
{
    const auto id = ConsultationId::from(request.captures.value(QStringLiteral("id")));
    if (!id)
        return refusedWith(refused::unknownConsultation());
    return *id;
}

using Work = std::function<tl::expected<std::optional<Done>, Problem>(store::Transaction &, const Context &)>;

http::Response runKeyed(DeskServices &services, const http::Request &request, const StaffProfile &staff,
                        Permission permission, const QJsonObject &body, const Work &work)
{
    const auto key = keyOf(request);
    if (!key)
        return key.error();
    const auto answer = services.database.write([&](store::Transaction &tx) {
        const Context context{staff, services.clock.now(), services.leases, services.carry,
                              *key,  services.targets,     services.care};
        return runOnce(tx, context, {*key, request.path, body}, [&] {
            auto done = work(tx, context);
            if (done && *done)
                recordAct(tx, services, context, permission, (*done)->consultation);
            return done;
        });
    });
    return answer ? *answer : unavailable(answer.error());
}

http::Response command(DeskServices &services, const http::Request &request, const StaffProfile &staff,
                       const QString &name, Permission permission)
{
    const auto id = idOf(request);
    if (!id)
        return id.error();
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    const auto decoded = decodeCommand(name, *body);
    if (!decoded)
        return http::problemResponse(refused::bodyInvalid(decoded.error().path));
    return runKeyed(services, request, staff, permission, *body,
                    [&](store::Transaction &tx, const Context &context) -> tl::expected<std::optional<Done>, Problem> {
                        return apply(tx, context, *id, *decoded);
                    });
}

http::Response next(DeskServices &services, const http::Request &request, const StaffProfile &staff)
{
    return runKeyed(services, request, staff, Permission::TakeNext, {},
                    [](store::Transaction &tx, const Context &context) { return takeNext(tx, context); });
}

/// Needs no key: renewing twice is renewing once.
http::Response renew(DeskServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = idOf(request);
    if (!id)
        return id.error();
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    const auto renewal = decodeLeaseRenewal(*body);
    if (!renewal)
        return http::problemResponse(refused::bodyInvalid(renewal.error().path));
    const auto answer = services.database.write([&](store::Transaction &tx) {
        const Context context{staff, services.clock.now(), services.leases, services.carry, std::nullopt};
        const auto done = renewLease(tx, context, *id, *renewal);
        return done ? answerTo(tx, *done) : http::problemResponse(done.error());
    });
    return answer ? *answer : unavailable(answer.error());
}

http::Response receiversOf(DeskServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = idOf(request);
    if (!id)
        return id.error();
    const auto answer = services.database.read([&](store::Transaction &tx) {
        const Context context{staff, services.clock.now(), services.leases, services.carry, std::nullopt};
        const auto found = receivers(tx, context, *id);
        return found ? http::Response::json(200, encode(*found)) : http::problemResponse(found.error());
    });
    return answer ? *answer : unavailable(answer.error());
}

/// Needs no key: each showing is one of its own.
http::Response number(DeskServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = idOf(request);
    if (!id)
        return id.error();
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    const auto lease = decodeLeaseRenewal(*body);
    if (!lease)
        return http::problemResponse(refused::bodyInvalid(lease.error().path));
    const auto answer = services.database.write([&](store::Transaction &tx) {
        const Context context{staff, services.clock.now(), services.leases, services.carry, std::nullopt};
        const auto shown = showNumber(tx, context, *id, lease->fence);
        if (shown)
            recordAct(tx, services, context, Permission::ShowNumber, *id);
        return shown ? http::Response::json(200, encode(*shown)) : http::problemResponse(shown.error());
    });
    return answer ? *answer : unavailable(answer.error());
}

} // namespace

http::Response unavailable(const store::StoreError &error)
{
    log::event(log::Level::Error, "desk.store.failed", {{log::Key::Fault, error.what}});
    return http::problemResponse(store::troubleOf(error));
}

void addCommandRoutes(http::Router &router, DeskServices &services)
{
    const std::pair<const char *, Permission> commands[] = {{"take-over", Permission::TakeOver},
                                                            {"replies", Permission::Reply},
                                                            {"notes", Permission::AddNote},
                                                            {"close", Permission::CloseConsultation},
                                                            {"return", Permission::GiveBack},
                                                            {"call-plan", Permission::PlanCall},
                                                            {"calls", Permission::RecordCall},
                                                            {"acknowledgements", Permission::Acknowledge},
                                                            {"level", Permission::SetLevel},
                                                            {"emergency-calls", Permission::RecordEmergencyCall},
                                                            {"hand-over", Permission::HandOver},
                                                            {"hand-over-answer", Permission::AnswerHandOver},
                                                            {"assign", Permission::Assign},
                                                            {"ask", Permission::AskColleague},
                                                            {"person", Permission::DescribePerson},
                                                            {"danger-join", Permission::JoinDanger},
                                                            {"danger-steps", Permission::MarkDangerStep},
                                                            {"danger-agreement", Permission::AgreeDanger},
                                                            {"reopen", Permission::Reopen},
                                                            {"take-back", Permission::TakeBack}};
    identity::StaffRoutes routes(router, services.authenticator);
    for (const auto &[word, permission] : commands) {
        const QString name = QString::fromLatin1(word);
        routes.add(http::Method::Post, QStringLiteral("/v1/consultations/{id}/") + name, permission,
                   [&services, name, what = permission](const http::Request &request, const StaffProfile &staff) {
                       return command(services, request, staff, name, what);
                   });
    }
    routes.add(http::Method::Post, QStringLiteral("/v1/consultations/{id}/lease"), Permission::RenewLease,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return renew(services, request, staff);
               });
    routes.add(http::Method::Post, QStringLiteral("/v1/consultations/{id}/number"), Permission::ShowNumber,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return number(services, request, staff);
               });
    routes.add(http::Method::Get, QStringLiteral("/v1/consultations/{id}/receivers"), Permission::ReadReceivers,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return receiversOf(services, request, staff);
               });
    routes.add(http::Method::Post, QStringLiteral("/v1/take-next"), Permission::TakeNext,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return next(services, request, staff);
               });
}

} // namespace mado::desk
