// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/staff/routes.h"

#include "backend/desk/refusals.h"
#include "backend/staff/break_glass.h"
#include "backend/staff/request.h"
#include "backend/store/consultation_rows.h"
#include "contract/codecs_people.h"

namespace mado::staff {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

/// What was reached for, as people call it.
QString placeOf(store::Transaction &tx, const BreakGlassRequest &request)
{
    const auto row = request.consultation ? store::findConsultation(tx, *request.consultation) : std::nullopt;
    return row ? u"R-%1"_s.arg(row->caseNumber) : request.prefecture.value_or(QString());
}

http::Response breakGlassNow(StaffServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto json = jsonOf(request);
    if (!json)
        return json.error();
    const auto body = bodyAs(*json, decodeBreakGlassRequest);
    if (!body)
        return body.error();
    return runKeyed(services, request, staff, *json,
                    {.work = [&](store::Transaction &tx, const Editor &editor) -> tl::expected<QString, Problem> {
                         const auto opened = breakGlass(tx, editor.id, editor.now, *body);
                         if (opened && services.audit)
                             services.audit->record(tx, {.who = StaffName{staff.id, staff.name, staff.role},
                                                         .at = editor.now,
                                                         .what = Permission::BreakGlass,
                                                         .subject = opened->text(),
                                                         .label = placeOf(tx, *body),
                                                         .reason = body->reason});
                         return opened.map([](const BreakGlassId &id) { return id.text(); });
                     },
                     .tell =
                         [](store::Transaction &tx, const Editor &, const QString &subject, bool) {
                             const auto opening = findBreakGlass(tx, *BreakGlassId::from(subject));
                             return http::Response::json(201, opening ? encode(*opening) : QJsonObject());
                         }});
}

} // namespace

void addBreakGlassRoutes(identity::StaffRoutes &routes, StaffServices &services)
{
    routes.add(Method::Get, u"/v1/break-glass"_s, Permission::ReadBreakGlass,
               [&services](const http::Request &, const StaffProfile &staff) {
                   return look(services, staff, [](store::Transaction &tx, const Editor &editor) {
                       return http::Response::json(200, encode(breakGlassList(tx, editor)));
                   });
               });
    routes.add(Method::Post, u"/v1/break-glass"_s, Permission::BreakGlass,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return breakGlassNow(services, request, staff);
               });
}

void addRoutes(http::Router &router, StaffServices &services)
{
    identity::StaffRoutes routes(router, services.authenticator);
    addPeopleRoutes(routes, services);
    addRosterRoutes(routes, services);
    addBreakGlassRoutes(routes, services);
}

} // namespace mado::staff
