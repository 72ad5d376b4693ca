// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/announcements/routes.h"

#include "backend/identity/gate.h"
#include "backend/staff/account_scope.h"
#include "backend/staff/request.h"
#include "contract/codecs_announcement.h"
#include "contract/problem.h"

namespace mado::announcements {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

using staff::Editor;
using Subject = tl::expected<QString, Problem>;

Problem unknownAccount()
{
    return problem(404, "announcement.account_unknown", u"このアカウントのお知らせは見つかりません。",
                   u"There are no announcements of this account.");
}

tl::expected<Hand, Problem> handOf(store::Transaction &tx, AnnouncementServices &services, const http::Request &request,
                                   const StaffProfile &who)
{
    const auto id = AccountId::from(request.captures.value(u"account"_s));
    const auto account = id ? services.accounts.find(*id) : services.accounts.end();
    if (account == services.accounts.end() || !staff::coversAccount(tx, who.id, *id, account->second.prefecture))
        return tl::unexpected(unknownAccount());
    return Hand{*id, account->second, {who.id, who.name, who.role}, services.staff.clock.now()};
}

http::Response accounts(AnnouncementServices &services, const StaffProfile &who)
{
    return staff::look(services.staff, who, [&](store::Transaction &tx, const Editor &) {
        AnnouncementAccountList list;
        for (const auto &[id, account] : services.accounts) {
            if (staff::coversAccount(tx, who.id, id, account.prefecture))
                list.accounts.append({id, account.name});
        }
        return http::Response::json(200, encode(list));
    });
}

http::Response tellBoard(store::Transaction &tx, AnnouncementServices &services, const http::Request &request,
                         const StaffProfile &who)
{
    const auto hand = handOf(tx, services, request, who);
    return hand ? http::Response::json(200, encode(boardOf(tx, *hand))) : staff::refusedWith(hand.error());
}

/// A new word for tests may have to be kept, so it is no mere look.
http::Response board(AnnouncementServices &services, const http::Request &request, const StaffProfile &who)
{
    const auto answer =
        services.staff.database.write([&](store::Transaction &tx) { return tellBoard(tx, services, request, who); });
    return answer ? *answer : staff::unavailable(answer.error());
}

/// A change of one announcement, answered with all of them.
template <class Body>
http::Response change(AnnouncementServices &services, const http::Request &request, const StaffProfile &who,
                      Permission what, Decoded<Body> (*decode)(const QJsonObject &),
                      Outcome (*work)(store::Transaction &, const Hand &, const AnnouncementId &, const Body &))
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decode);
    if (!body)
        return body.error();
    return staff::runKeyed(services.staff, request, who, *json,
                           {.work = [&](store::Transaction &tx, const Editor &) -> Subject {
                                const auto hand = handOf(tx, services, request, who);
                                const auto id = AnnouncementId::from(request.captures.value(u"id"_s));
                                if (!hand || !id)
                                    return tl::unexpected(hand ? refused::unknown() : hand.error());
                                const auto done = work(tx, *hand, *id, *body);
                                if (done)
                                    services.audit.record(
                                        tx, {.who = hand->who, .at = hand->now, .what = what, .subject = done->text()});
                                return done.map([](const AnnouncementId &changed) { return changed.text(); });
                            },
                            .tell = [&](store::Transaction &tx, const Editor &, const QString &,
                                        bool) { return tellBoard(tx, services, request, who); }});
}

} // namespace

void addRoutes(http::Router &router, AnnouncementServices &services)
{
    identity::StaffRoutes routes(router, services.staff.authenticator);
    const auto entry = u"/v1/announcements/{account}/entries/{id}"_s;
    routes.add(Method::Get, u"/v1/announcements"_s, Permission::ReadAnnouncementAccounts,
               [&services](const http::Request &, const StaffProfile &who) { return accounts(services, who); });
    routes.add(
        Method::Get, u"/v1/announcements/{account}"_s, Permission::ReadAnnouncements,
        [&services](const http::Request &request, const StaffProfile &who) { return board(services, request, who); });
    routes.add(Method::Put, entry, Permission::WriteAnnouncement,
               [&services](const http::Request &request, const StaffProfile &who) {
                   return change(services, request, who, Permission::WriteAnnouncement, decodeAnnouncementSave, save);
               });
    routes.add(Method::Post, entry + u"/steps"_s, Permission::WriteAnnouncement,
               [&services](const http::Request &request, const StaffProfile &who) {
                   return change(services, request, who, Permission::WriteAnnouncement, decodeAnnouncementStep, take);
               });
    routes.add(Method::Post, entry + u"/approval"_s, Permission::ApproveAnnouncement,
               [&services](const http::Request &request, const StaffProfile &who) {
                   return change(services, request, who, Permission::ApproveAnnouncement, decodeAnnouncementApproval,
                                 approve);
               });
}

} // namespace mado::announcements
