// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/staff/people.h"
#include "backend/staff/refusals.h"
#include "backend/staff/request.h"
#include "backend/staff/routes.h"
#include "backend/store/people_rows.h"
#include "backend/store/staff_record_rows.h"
#include "contract/codecs_people.h"

namespace mado::staff {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

using Subject = tl::expected<QString, Problem>;

QString textOf(const StaffId &id) { return id.text(); }

http::Response tellMember(store::Transaction &tx, const Editor &, const QString &subject, bool)
{
    const auto member = store::findMember(tx, *StaffId::from(subject));
    return member ? http::Response::json(200, encode(*member)) : refusedWith(refused::unknownStaff());
}

/// Nobody on the way keeps a code.
http::Response tellCode(store::Transaction &tx, const Editor &editor, const QString &subject, int status)
{
    const auto issued = issueCode(tx, editor, *StaffId::from(subject));
    if (!issued)
        return refusedWith(issued.error());
    auto response = http::Response::json(status, encode(*issued));
    response.headers.insert("Cache-Control", "no-store");
    return response;
}

http::Response list(StaffServices &services, const StaffProfile &staff)
{
    return look(services, staff, [&](store::Transaction &tx, const Editor &editor) {
        StaffList list{editor.now, {}, services.accounts};
        for (const StaffMember &member : store::allMembers(tx)) {
            if (editor.covers(member))
                list.staff.append(member);
        }
        return http::Response::json(200, encode(list));
    });
}

http::Response changes(StaffServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = idOf<StaffId>(request, refused::unknownStaff());
    if (!id)
        return id.error();
    return look(services, staff, [&](store::Transaction &tx, const Editor &editor) {
        const auto member = colleague(tx, editor, *id);
        return member ? http::Response::json(200, encode(StaffChangeList{store::changesOf(tx, *id)}))
                      : refusedWith(member.error());
    });
}

http::Response inviteNow(StaffServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto json = jsonOf(request);
    if (!json)
        return json.error();
    const auto details = bodyAs(*json, decodeStaffDetails);
    if (!details)
        return details.error();
    return runKeyed(services, request, staff, *json,
                    {.work = [&](store::Transaction &tx, const Editor &editor) -> Subject {
                         return invite(tx, editor, *details, services.accounts).map(textOf);
                     },
                     .tell = [](store::Transaction &tx, const Editor &editor, const QString &subject,
                                bool) { return tellCode(tx, editor, subject, 201); }});
}

http::Response renewCode(StaffServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = idOf<StaffId>(request, refused::unknownStaff());
    if (!id)
        return id.error();
    return runKeyed(services, request, staff, {},
                    {.work = [&](store::Transaction &tx, const Editor &editor) -> Subject {
                         const auto member = colleague(tx, editor, *id);
                         if (!member)
                             return tl::unexpected(member.error());
                         if (member->state != StaffState::Invited)
                             return tl::unexpected(refused::wrongState());
                         noteCodeRenewed(tx, editor, *id);
                         return id->text();
                     },
                     .tell = [](store::Transaction &tx, const Editor &editor, const QString &subject,
                                bool) { return tellCode(tx, editor, subject, 200); }});
}

http::Response update(StaffServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = idOf<StaffId>(request, refused::unknownStaff());
    if (!id)
        return id.error();
    const auto json = jsonOf(request);
    if (!json)
        return json.error();
    const auto body = bodyAs(*json, decodeStaffUpdate);
    if (!body)
        return body.error();
    return runKeyed(services, request, staff, *json,
                    {.work = [&](store::Transaction &tx, const Editor &editor) -> Subject {
                         return change(tx, editor, *id, *body, services.accounts).map(textOf);
                     },
                     .tell = tellMember});
}

using Step = PersonOutcome (*)(store::Transaction &, const Editor &, const StaffId &, const StaffStep &);

http::Response take(Step step, StaffServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = idOf<StaffId>(request, refused::unknownStaff());
    if (!id)
        return id.error();
    const auto json = jsonOf(request);
    if (!json)
        return json.error();
    const auto body = bodyAs(*json, decodeStaffStep);
    if (!body)
        return body.error();
    return runKeyed(services, request, staff, *json,
                    {.work = [&](store::Transaction &tx, const Editor &editor) -> Subject {
                         return step(tx, editor, *id, *body).map(textOf);
                     },
                     .tell = tellMember});
}

void addSteps(identity::StaffRoutes &routes, StaffServices &services)
{
    struct Named
    {
        QString name;
        Permission permission;
        Step step;
    };
    for (const Named &one :
         {Named{u"suspend"_s, Permission::SuspendStaff, suspend}, Named{u"resume"_s, Permission::DismissStaff, resume},
          Named{u"leave"_s, Permission::DismissStaff, leave},
          Named{u"reset-second-factor"_s, Permission::ResetSecondFactor, resetSecondFactor}})
        routes.add(Method::Post, u"/v1/staff/{id}/"_s + one.name, one.permission,
                   [&services, step = one.step](const http::Request &request, const StaffProfile &staff) {
                       return take(step, services, request, staff);
                   });
}

} // namespace

void addPeopleRoutes(identity::StaffRoutes &routes, StaffServices &services)
{
    const auto add = [&](Method method, const QString &pattern, Permission permission,
                         http::Response (*handler)(StaffServices &, const http::Request &, const StaffProfile &)) {
        routes.add(method, pattern, permission,
                   [&services, handler](const http::Request &request, const StaffProfile &staff) {
                       return handler(services, request, staff);
                   });
    };
    routes.add(Method::Get, u"/v1/staff"_s, Permission::ReadStaff,
               [&services](const http::Request &, const StaffProfile &staff) { return list(services, staff); });
    add(Method::Post, u"/v1/staff"_s, Permission::InviteStaff, inviteNow);
    add(Method::Put, u"/v1/staff/{id}"_s, Permission::ChangeStaff, update);
    add(Method::Post, u"/v1/staff/{id}/invitation"_s, Permission::ChangeStaff, renewCode);
    add(Method::Get, u"/v1/staff/{id}/changes"_s, Permission::ReadStaffChanges, changes);
    addSteps(routes, services);
}

} // namespace mado::staff
