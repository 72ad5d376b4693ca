// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/rounds/routes.h"

#include "backend/identity/gate.h"
#include "backend/rounds/writing.h"
#include "backend/staff/account_request.h"
#include "contract/codecs_survey_round.h"
#include "contract/problem.h"

namespace mado::rounds {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

using staff::Editor;

Problem unknownAccount()
{
    return problem(404, "survey_round.account_unknown", u"このアカウントの調査は見つかりません。",
                   u"There is no survey of this account.");
}

tl::expected<Hand, Problem> handOf(store::Transaction &tx, RoundServices &services, const http::Request &request,
                                   const StaffProfile &who)
{
    return staff::handOf<Hand>(tx, services, request, who, unknownAccount());
}

http::Response accounts(RoundServices &services, const StaffProfile &who)
{
    return staff::tellAccounts<SurveyAccountList>(services, who,
                                                  [](const Account &account) { return account.package->name; });
}

http::Response tellBoard(store::Transaction &tx, RoundServices &services, const http::Request &request,
                         const StaffProfile &who)
{
    const auto hand = handOf(tx, services, request, who);
    return hand ? http::Response::json(200, encode(boardOf(tx, *hand))) : staff::refusedWith(hand.error());
}

http::Response board(RoundServices &services, const http::Request &request, const StaffProfile &who)
{
    return staff::look(services.staff, who,
                       [&](store::Transaction &tx, const Editor &) { return tellBoard(tx, services, request, who); });
}

/// A change, answered with the whole board. `work` is given the hand and the body.
template <class Body>
http::Response change(RoundServices &services, const http::Request &request, const StaffProfile &who, Permission what,
                      Decoded<Body> (*decode)(const QJsonObject &),
                      const std::function<Outcome(store::Transaction &, const Hand &, const Body &)> &work)
{
    return staff::changeAccount(
        services, request, who, what, decode,
        [&](store::Transaction &tx) { return handOf(tx, services, request, who); }, work,
        [&](store::Transaction &tx) { return tellBoard(tx, services, request, who); });
}

/// The same for the round in the path.
template <class Body>
http::Response changeRound(RoundServices &services, const http::Request &request, const StaffProfile &who,
                           Permission what, Decoded<Body> (*decode)(const QJsonObject &),
                           Outcome (*work)(store::Transaction &, const Hand &, const SurveyRoundId &, const Body &))
{
    return change<Body>(services, request, who, what, decode,
                        [&](store::Transaction &tx, const Hand &hand, const Body &body) -> Outcome {
                            const auto id = SurveyRoundId::from(request.captures.value(u"id"_s));
                            return id ? work(tx, hand, *id, body) : tl::unexpected(refused::unknown());
                        });
}

} // namespace

void addRoutes(http::Router &router, RoundServices &services)
{
    identity::StaffRoutes routes(router, services.staff.authenticator);
    const auto account = u"/v1/survey-rounds/{account}"_s;
    routes.add(Method::Get, u"/v1/survey-rounds"_s, Permission::ReadSurveyAccounts,
               [&services](const http::Request &, const StaffProfile &who) { return accounts(services, who); });
    routes.add(
        Method::Get, account, Permission::ReadSurveyRounds,
        [&services](const http::Request &request, const StaffProfile &who) { return board(services, request, who); });
    routes.add(Method::Put, account + u"/rounds/{id}"_s, Permission::WriteSurveyRound,
               [&services](const http::Request &request, const StaffProfile &who) {
                   return changeRound(services, request, who, Permission::WriteSurveyRound, decodeSurveyRoundSave,
                                      save);
               });
    routes.add(Method::Post, account + u"/rounds/{id}/steps"_s, Permission::RunSurvey,
               [&services](const http::Request &request, const StaffProfile &who) {
                   return changeRound(services, request, who, Permission::RunSurvey, decodeSurveyRoundStep, take);
               });
    routes.add(Method::Put, account + u"/follow-up"_s, Permission::RunSurvey,
               [&services](const http::Request &request, const StaffProfile &who) {
                   return change<FollowUpSwitch>(services, request, who, Permission::RunSurvey, decodeFollowUpSwitch,
                                                 switchAsking);
               });
}

} // namespace mado::rounds
