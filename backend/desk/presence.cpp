// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/presence.h"

#include "backend/desk/command_routes.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/http/problems.h"
#include "backend/identity/gate.h"
#include "backend/store/presence_rows.h"
#include "contract/codecs_board.h"

namespace mado::desk {

namespace {

http::Response present(DeskServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = ConsultationId::from(request.captures.value(QStringLiteral("id")));
    if (!id)
        return http::problemResponse(refused::unknownConsultation());
    const Context context{staff, services.clock.now(), services.leases, services.carry, std::nullopt};
    const auto answer = services.database.write([&](store::Transaction &tx) {
        const auto row = findFor(tx, context, *id);
        if (!row)
            return http::problemResponse(row.error());
        store::sawOnlooker(tx, *id, staff.id, context.now);
        const auto others = store::otherOnlookers(tx, *id, staff.id, context.now - onlookerStaysFor);
        return http::Response::json(200, encode(Onlookers{others}));
    });
    return answer ? *answer : unavailable(answer.error());
}

} // namespace

void addPresenceRoute(http::Router &router, DeskServices &services)
{
    identity::StaffRoutes routes(router, services.authenticator);
    routes.add(http::Method::Post, QStringLiteral("/v1/consultations/{id}/presence"), Permission::ShowPresence,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return present(services, request, staff);
               });
}

} // namespace mado::desk
