// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/classroom/routes.h"

#include "backend/classroom/writing.h"
#include "backend/identity/gate.h"
#include "backend/staff/account_request.h"
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
    return staff::handOf<Hand>(tx, services, request, who, unknownAccount());
}

http::Response accounts(ClassroomServices &services, const StaffProfile &who)
{
    return staff::tellAccounts<LearningAccountList>(services, who, [](const Account &account) { return account.name; });
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
    return staff::changeAccount(
        services, request, who, what, decode,
        [&](store::Transaction &tx) { return handOf(tx, services, request, who); },
        [&](store::Transaction &tx, const Hand &hand, const Body &body) -> Subject {
            const auto id = LearningItemId::from(request.captures.value(u"id"_s));
            if (!id)
                return tl::unexpected(refused::unknown());
            return work(tx, hand, *id, body).map([](const LearningItemId &changed) { return changed.text(); });
        },
        [&](store::Transaction &tx) { return tellBoard(tx, services, request, who); });
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
