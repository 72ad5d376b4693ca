// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/announcements/routes.h"

#include "backend/identity/gate.h"
#include "backend/staff/account_request.h"
#include "contract/codecs_announcement.h"
#include "contract/problem.h"

namespace mado::announcements {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

using Subject = tl::expected<QString, Problem>;

Problem unknownAccount()
{
    return problem(404, "announcement.account_unknown", u"このアカウントのお知らせは見つかりません。",
                   u"There are no announcements of this account.");
}

tl::expected<Hand, Problem> handOf(store::Transaction &tx, AnnouncementServices &services, const http::Request &request,
                                   const StaffProfile &who)
{
    return staff::handOf<Hand>(tx, services, request, who, unknownAccount());
}

http::Response accounts(AnnouncementServices &services, const StaffProfile &who)
{
    return staff::tellAccounts<AnnouncementAccountList>(services, who,
                                                        [](const Account &account) { return account.name; });
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
    return staff::changeAccount(
        services, request, who, what, decode,
        [&](store::Transaction &tx) { return handOf(tx, services, request, who); },
        [&](store::Transaction &tx, const Hand &hand, const Body &body) -> Subject {
            const auto id = AnnouncementId::from(request.captures.value(u"id"_s));
            if (!id)
                return tl::unexpected(refused::unknown());
            return work(tx, hand, *id, body).map([](const AnnouncementId &changed) { return changed.text(); });
        },
        [&](store::Transaction &tx) { return tellBoard(tx, services, request, who); });
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
