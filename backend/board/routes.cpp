// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/board/routes.h"

#include "backend/board/board.h"
#include "backend/board/call_in.h"
#include "backend/identity/gate.h"
#include "backend/staff/refusals.h"
#include "backend/staff/request.h"
#include "backend/store/page_rows.h"
#include "contract/codecs_board.h"

namespace mado::board {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

http::Response callInNow(BoardServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = staff::idOf<StaffId>(request, staff::refused::unknownStaff());
    if (!id)
        return id.error();
    auto response = staff::runKeyed(
        services.staff, request, staff, {},
        {.work = [&](store::Transaction &tx, const staff::Editor &editor) { return callIn(tx, services, editor, *id); },
         .tell =
             [](store::Transaction &tx, const staff::Editor &, const QString &subject, bool) {
                 const auto page = store::findPage(tx, *PageId::from(subject));
                 return page ? http::Response::json(201, encode(store::describe(tx, *page)))
                             : staff::refusedWith(staff::refused::unknownStaff());
             }});
    services.wakePager();
    return response;
}

} // namespace

void addRoutes(http::Router &router, BoardServices &services)
{
    identity::StaffRoutes routes(router, services.staff.authenticator);
    routes.add(Method::Get, u"/v1/board"_s, Permission::ReadBoard,
               [&services](const http::Request &, const StaffProfile &staff) {
                   return staff::look(services.staff, staff, [&](store::Transaction &tx, const staff::Editor &editor) {
                       return http::Response::json(200, encode(boardFor(tx, services, staff.id, editor.now)));
                   });
               });
    routes.add(Method::Post, u"/v1/staff/{id}/call-ins"_s, Permission::CallIn,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return callInNow(services, request, staff);
               });
}

} // namespace mado::board
