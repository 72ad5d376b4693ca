// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/care_routes.h"

#include "backend/desk/command_routes.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/http/problems.h"
#include "backend/identity/gate.h"
#include "backend/store/call_rows.h"
#include "contract/codecs_calls_made.h"
#include "contract/codecs_care.h"
#include "contract/tokyo.h"

namespace mado::desk {

namespace {

constexpr qint64 mostCalls = 500;
const auto consultationItem = QStringLiteral("consultation");

QDateTime midnightInTokyo(const QDateTime &now) { return fromTokyo(inTokyo(now).date(), QTime(0, 0)); }

http::Response callsOf(DeskServices &services, const StaffProfile &staff, const ConsultationId &id)
{
    const Context context{staff, services.clock.now(), services.leases, services.carry, std::nullopt};
    const auto answer = services.database.read([&](store::Transaction &tx) {
        const auto row = findFor(tx, context, id);
        return row ? http::Response::json(200, encode(store::callsMade(tx, staff.id, {{}, id}, mostCalls)))
                   : http::problemResponse(row.error());
    });
    return answer ? *answer : unavailable(answer.error());
}

http::Response calls(DeskServices &services, const http::Request &request, const StaffProfile &staff)
{
    if (request.query.hasQueryItem(consultationItem)) {
        const auto id = ConsultationId::from(request.query.queryItemValue(consultationItem));
        return id ? callsOf(services, staff, *id) : http::problemResponse(refused::queryInvalid());
    }
    const QDateTime since = midnightInTokyo(services.clock.now());
    const auto answer = services.database.read([&](store::Transaction &tx) {
        return http::Response::json(200, encode(store::callsMade(tx, staff.id, {since, {}}, mostCalls)));
    });
    return answer ? *answer : unavailable(answer.error());
}

} // namespace

void addCareRoutes(http::Router &router, DeskServices &services)
{
    identity::StaffRoutes routes(router, services.authenticator);
    routes.add(http::Method::Get, QStringLiteral("/v1/calls"), Permission::ReadCalls,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return calls(services, request, staff);
               });
    routes.add(http::Method::Get, QStringLiteral("/v1/care"), Permission::ReadCare,
               [&services](const http::Request &, const StaffProfile &) {
                   const auto guides = services.database.read([&](store::Transaction &tx) {
                       const auto now = services.care ? services.care(tx) : nullptr;
                       return now ? *now : CareGuides();
                   });
                   return guides ? http::Response::json(200, encode(*guides)) : unavailable(guides.error());
               });
}

} // namespace mado::desk
