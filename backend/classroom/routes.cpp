// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/classroom/routes.h"

#include "backend/classroom/writing.h"
#include "backend/identity/gate.h"
#include "backend/staff/account_scope.h"
#include "backend/staff/request.h"
#include "contract/codecs_learning.h"
#include "contract/problem.h"

namespace mado::classroom {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

using staff::Editor;
using Subject = tl::expected<QString, Problem>;

Problem unknownAccount()
{
    return problem(404, "learning.account_unknown", u"このアカウントの教材は見つかりません。",
                   u"This account does not teach.");
}

tl::expected<Hand, Problem> handOf(store::Transaction &tx, ClassroomServices &services, const http::Request &request,
                                   const StaffProfile &who)
{
    const auto id = AccountId::from(request.captures.value(u"account"_s));
    const auto account = id ? services.accounts.find(*id) : services.accounts.end();
    if (account == services.accounts.end() || !staff::coversAccount(tx, who.id, *id, account->second.prefecture))
        return tl::unexpected(unknownAccount());
    return Hand{*id, account->second, {who.id, who.name, who.role}, services.staff.clock.now()};
}

http::Response accounts(ClassroomServices &services, const StaffProfile &who)
{
    return staff::look(services.staff, who, [&](store::Transaction &tx, const Editor &) {
        LearningAccountList list;
        for (const auto &[id, account] : services.accounts) {
            if (staff::coversAccount(tx, who.id, id, account.prefecture))
                list.accounts.append({id, account.name});
        }
        return http::Response::json(200, encode(list));
    });
}

http::Response tellBoard(store::Transaction &tx, ClassroomServices &services, const http::Request &request,
                         const StaffProfile &who)
{
    const auto hand = handOf(tx, services, request, who);
    return hand ? http::Response::json(200, encode(boardOf(tx, *hand))) : staff::refusedWith(hand.error());
}

http::Response board(ClassroomServices &services, const http::Request &request, const StaffProfile &who)
{
    return staff::look(services.staff, who,
                       [&](store::Transaction &tx, const Editor &) { return tellBoard(tx, services, request, who); });
}

/// A change of one item, answered with all of them.
template <class Body>
http::Response change(ClassroomServices &services, const http::Request &request, const StaffProfile &who,
                      Permission what, Decoded<Body> (*decode)(const QJsonObject &),
                      Outcome (*work)(store::Transaction &, const Hand &, const LearningItemId &, const Body &))
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
                                const auto id = LearningItemId::from(request.captures.value(u"id"_s));
                                if (!hand || !id)
                                    return tl::unexpected(hand ? refused::unknown() : hand.error());
                                const auto done = work(tx, *hand, *id, *body);
                                if (done)
                                    services.audit.record(
                                        tx, {.who = hand->who, .at = hand->now, .what = what, .subject = done->text()});
                                return done.map([](const LearningItemId &changed) { return changed.text(); });
                            },
                            .tell = [&](store::Transaction &tx, const Editor &, const QString &,
                                        bool) { return tellBoard(tx, services, request, who); }});
}

} // namespace

void addRoutes(http::Router &router, ClassroomServices &services)
{
    identity::StaffRoutes routes(router, services.staff.authenticator);
    const auto item = u"/v1/learning/{account}/items/{id}"_s;
    routes.add(Method::Get, u"/v1/learning"_s, Permission::ReadLearningAccounts,
               [&services](const http::Request &, const StaffProfile &who) { return accounts(services, who); });
    routes.add(
        Method::Get, u"/v1/learning/{account}"_s, Permission::ReadLearning,
        [&services](const http::Request &request, const StaffProfile &who) { return board(services, request, who); });
    routes.add(Method::Put, item, Permission::WriteLearning,
               [&services](const http::Request &request, const StaffProfile &who) {
                   return change(services, request, who, Permission::WriteLearning, decodeLearningSave, save);
               });
    routes.add(Method::Post, item + u"/steps"_s, Permission::PublishLearning,
               [&services](const http::Request &request, const StaffProfile &who) {
                   return change(services, request, who, Permission::PublishLearning, decodeLearningStep, take);
               });
}

} // namespace mado::classroom
