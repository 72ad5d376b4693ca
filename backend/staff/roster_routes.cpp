// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/refusals.h"
#include "backend/staff/refusals.h"
#include "backend/staff/request.h"
#include "backend/staff/roster.h"
#include "backend/staff/routes.h"
#include "backend/store/roster_rows.h"
#include "contract/codecs_people.h"

#include <QUrl>

namespace mado::staff {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

using Subject = tl::expected<QString, Problem>;

std::optional<QDateTime> timeIn(const http::Request &request, const QString &name)
{
    return utcFrom(request.query.queryItemValue(name, QUrl::FullyDecoded));
}

http::Response listShifts(StaffServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto from = timeIn(request, u"from"_s);
    const auto until = timeIn(request, u"until"_s);
    if (!from || !until || *until <= *from || *until > *from + longestRoster)
        return refusedWith(refused::timesInvalid());
    return look(services, staff, [&](store::Transaction &tx, const Editor &editor) {
        return http::Response::json(200, encode(shifts(tx, editor, *from, *until)));
    });
}

/// PUT of a value that names its own id, which the path has to name too.
template <class Value, class Put>
http::Response put(StaffServices &services, const http::Request &request, const StaffProfile &staff,
                   Decoded<Value> (*decode)(const QJsonObject &), const Put &work)
{
    const auto json = jsonOf(request);
    if (!json)
        return json.error();
    const auto value = bodyAs(*json, decode);
    if (!value)
        return value.error();
    if (value->id.text() != request.captures.value(u"id"_s))
        return refusedWith(desk::refused::bodyInvalid(u"id"_s));
    return runKeyed(services, request, staff, *json,
                    {.work = [&](store::Transaction &tx, const Editor &editor) -> Subject {
                         const auto id = work(tx, editor, *value);
                         return id ? Subject(id->text()) : Subject(tl::unexpected(id.error()));
                     },
                     .tell = [&](store::Transaction &, const Editor &, const QString &,
                                 bool) { return http::Response::json(200, encode(*value)); }});
}

template <class IdType, class Remove>
http::Response remove(StaffServices &services, const http::Request &request, const StaffProfile &staff,
                      const Problem &unknown, const Remove &work)
{
    const auto id = idOf<IdType>(request, unknown);
    if (!id)
        return id.error();
    return runKeyed(services, request, staff, {},
                    {.work = [&](store::Transaction &tx, const Editor &editor) -> Subject {
                         const auto removed = work(tx, editor, *id);
                         return removed ? Subject(removed->text()) : Subject(tl::unexpected(removed.error()));
                     },
                     .tell = [](store::Transaction &, const Editor &, const QString &,
                                bool) { return http::Response::empty(204); }});
}

void addTeams(identity::StaffRoutes &routes, StaffServices &services)
{
    routes.add(Method::Get, u"/v1/teams"_s, Permission::ReadTeams,
               [&services](const http::Request &, const StaffProfile &staff) {
                   return look(services, staff, [](store::Transaction &tx, const Editor &) {
                       return http::Response::json(200, encode(TeamList{store::allTeams(tx)}));
                   });
               });
    routes.add(Method::Put, u"/v1/teams/{id}"_s, Permission::ChangeTeams,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return put(services, request, staff, decodeTeam,
                              [](store::Transaction &tx, const Editor &, const Team &team) {
                                  return staff::putTeam(tx, team);
                              });
               });
    routes.add(Method::Delete, u"/v1/teams/{id}"_s, Permission::ChangeTeams,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return remove<TeamId>(services, request, staff, refused::unknownTeam(),
                                         [](store::Transaction &tx, const Editor &, const TeamId &id) {
                                             return staff::deleteTeam(tx, id);
                                         });
               });
}

} // namespace

void addRosterRoutes(identity::StaffRoutes &routes, StaffServices &services)
{
    addTeams(routes, services);
    routes.add(Method::Get, u"/v1/shifts"_s, Permission::ReadShifts,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return listShifts(services, request, staff);
               });
    routes.add(Method::Put, u"/v1/shifts/{id}"_s, Permission::ChangeShifts,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return put(services, request, staff, decodeShift, putShift);
               });
    routes.add(Method::Delete, u"/v1/shifts/{id}"_s, Permission::ChangeShifts,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return remove<ShiftId>(services, request, staff, desk::refused::bodyInvalid(u"id"_s), deleteShift);
               });
}

} // namespace mado::staff
