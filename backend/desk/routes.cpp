// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/routes.h"

#include "backend/desk/care_routes.h"
#include "backend/desk/command_routes.h"
#include "backend/desk/lease.h"
#include "backend/desk/media.h"
#include "backend/desk/presence.h"
#include "backend/desk/record_act.h"
#include "backend/desk/refusals.h"
#include "backend/desk/sync.h"
#include "backend/http/problems.h"
#include "backend/identity/gate.h"
#include "contract/codecs.h"

namespace mado::desk {

namespace {

/// A whole number from 0; `otherwise` when the query does not name it.
std::optional<qint64> number(const http::Request &request, const QString &name, qint64 otherwise)
{
    if (!request.query.hasQueryItem(name))
        return otherwise;
    bool whole = false;
    const qint64 value = request.query.queryItemValue(name).toLongLong(&whole);
    return whole && value >= 0 ? std::optional(value) : std::nullopt;
}

void sync(DeskServices &services, const http::Request &request, const StaffProfile &staff,
          std::shared_ptr<http::Pending> pending)
{
    const auto since = number(request, QStringLiteral("since"), 0);
    const auto wait = number(request, QStringLiteral("wait"), 0);
    if (!since || !wait) {
        pending->answer(http::problemResponse(refused::queryInvalid()));
        return;
    }
    const std::chrono::seconds seconds(std::min<qint64>(*wait, longestWait.count()));
    services.polls.ask({staff.id, *since, seconds}, std::move(pending));
}

http::Response transcript(DeskServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto since = number(request, QStringLiteral("since"), 0);
    if (!since)
        return http::problemResponse(refused::queryInvalid());
    const auto id = ConsultationId::from(request.captures.value(QStringLiteral("id")));
    if (!id)
        return http::problemResponse(refused::unknownConsultation());
    const Context context{staff, services.clock.now(), services.leases, services.carry, std::nullopt};
    const auto look = [&](store::Transaction &tx) {
        return findFor(tx, context, *id).map([&](const store::ConsultationRow &row) {
            return http::Response::json(200, encode(transcriptBatch(tx, row.conversation, *since)));
        });
    };
    return recordedLook(services, context, Permission::ReadTranscript, *id, look);
}

} // namespace

void addRoutes(http::Router &router, DeskServices &services)
{
    identity::StaffRoutes routes(router, services.authenticator);
    routes.addHolding(
        http::Method::Get, QStringLiteral("/v1/sync"), Permission::ReadFeed,
        [&services](const http::Request &request, const StaffProfile &staff, std::shared_ptr<http::Pending> pending) {
            sync(services, request, staff, std::move(pending));
        });
    routes.add(http::Method::Get, QStringLiteral("/v1/consultations/{id}/transcript"), Permission::ReadTranscript,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return transcript(services, request, staff);
               });
    routes.add(http::Method::Get, QStringLiteral("/v1/consultations/{id}/media/{entry}"), Permission::ReadMedia,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return media(services, request, staff);
               });
    addCommandRoutes(router, services);
    addPresenceRoute(router, services);
    addCareRoutes(router, services);
}

} // namespace mado::desk
