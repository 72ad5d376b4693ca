// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/routes.h"

#include "backend/accounts/account_desk.h"
#include "backend/accounts/refusals.h"
#include "backend/accounts/rule_routes.h"
#include "backend/accounts/rule_trial.h"
#include "backend/accounts/scope.h"
#include "backend/accounts/trial.h"
#include "backend/identity/gate.h"
#include "backend/staff/request.h"
#include "backend/store/made_account_rows.h"
#include "contract/codecs_rule_draft.h"
#include "contract/codecs_service_account.h"

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

using staff::Editor;
using Subject = tl::expected<QString, Problem>;

const auto trialAccount = *AccountId::from(u"trial"_s);

Outcome<AccountId> accountIn(const http::Request &request)
{
    const auto id = AccountId::from(request.captures.value(u"account"_s));
    if (!id)
        return tl::unexpected(refused::unknownAccount());
    return *id;
}

/// The account of the path, if it lies in the asker's scope.
Outcome<AccountRecord> recordIn(store::Transaction &tx, const http::Request &request, const StaffProfile &who)
{
    const auto id = accountIn(request);
    auto record = id ? store::findMadeAccount(tx, *id) : std::nullopt;
    if (!record || !covers(tx, who.id, record->id, headOf(*record).prefecture))
        return tl::unexpected(refused::unknownAccount());
    return std::move(*record);
}

Desk deskOf(AccountServices &services, const StaffProfile &who)
{
    return {services.templates, {who.id, who.name, who.role}, services.staff.clock.now()};
}

http::Response board(AccountServices &services, const StaffProfile &who)
{
    return staff::look(services.staff, who, [&](store::Transaction &tx, const Editor &) {
        AccountBoard board{services.templates.list(), {}};
        for (const AccountRecord &record : store::madeAccounts(tx)) {
            const AccountHead head = headOf(record);
            if (covers(tx, who.id, head.id, head.prefecture))
                board.accounts.append(head);
        }
        return http::Response::json(200, encode(board));
    });
}

http::Response record(AccountServices &services, const http::Request &request, const StaffProfile &who)
{
    return staff::look(services.staff, who, [&](store::Transaction &tx, const Editor &) {
        const auto found = recordIn(tx, request, who);
        return found ? http::Response::json(200, encode(*found)) : staff::refusedWith(found.error());
    });
}

http::Response change(AccountServices &services, const http::Request &request, const StaffProfile &who,
                      const QJsonObject &json, const std::function<Outcome<AccountId>(store::Transaction &)> &work)
{
    return staff::runKeyed(
        services.staff, request, who, json,
        {.work = [&](store::Transaction &tx, const Editor &) -> Subject {
             return work(tx).map([](const AccountId &done) { return done.text(); });
         },
         .tell = [&](store::Transaction &tx, const Editor &, const QString &, bool) -> http::Response {
             const auto found = recordIn(tx, request, who);
             return found ? http::Response::json(200, encode(*found)) : staff::refusedWith(found.error());
         }});
}

/// A new account has to be in the scope, and one that is there as well.
Outcome<AccountId> keep(store::Transaction &tx, AccountServices &services, const http::Request &request,
                        const StaffProfile &who, const AccountSave &body)
{
    const auto id = accountIn(request);
    if (!id)
        return tl::unexpected(id.error());
    if (!covers(tx, who.id, *id, body.content.prefecture))
        return tl::unexpected(refused::outOfScope());
    if (store::findMadeAccount(tx, *id)) {
        if (const auto mine = recordIn(tx, request, who); !mine)
            return tl::unexpected(mine.error());
    }
    return saveDraft(tx, deskOf(services, who), *id, body);
}

http::Response save(AccountServices &services, const http::Request &request, const StaffProfile &who)
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decodeAccountSave);
    if (!body)
        return body.error();
    return change(services, request, who, *json,
                  [&](store::Transaction &tx) { return keep(tx, services, request, who, *body); });
}

http::Response publishIt(AccountServices &services, const http::Request &request, const StaffProfile &who)
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decodeAccountPublish);
    if (!body)
        return body.error();
    return change(services, request, who, *json, [&](store::Transaction &tx) -> Outcome<AccountId> {
        const auto found = recordIn(tx, request, who);
        if (!found)
            return tl::unexpected(found.error());
        return publish(tx, deskOf(services, who), found->id, *body);
    });
}

/// Outside any transaction of ours: the talk has a database of its own.
http::Response tryIt(AccountServices &services, const http::Request &request, const StaffProfile &)
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decodeAccountTrial);
    if (!body)
        return body.error();
    if (!services.templates.holds(body->content.from))
        return staff::refusedWith(refused::unknownTemplate());
    const Checked prepared = prepare(services.templates, trialAccount, body->content, 1);
    TrialTalk answer{check(prepared), {}, std::nullopt};
    if (prepared.service) {
        auto held = talk(trialAccount, *prepared.service, *body);
        if (!held)
            return staff::unavailable(held.error());
        held->checks = answer.checks;
        answer = std::move(*held);
    }
    return http::Response::json(200, encode(answer));
}

http::Response tryItsRules(AccountServices &services, const http::Request &request, const StaffProfile &)
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decodeRuleTrial);
    if (!body)
        return body.error();
    const auto told = tryRules(services.templates, *body);
    return told ? http::Response::json(200, encode(*told)) : staff::refusedWith(told.error());
}

} // namespace

void addRoutes(http::Router &router, AccountServices &services)
{
    identity::StaffRoutes routes(router, services.staff.authenticator);
    const auto add = [&](Method method, const QString &pattern, Permission permission, auto handler) {
        routes.add(method, pattern, permission,
                   [&services, handler](const http::Request &request, const StaffProfile &who) {
                       return handler(services, request, who);
                   });
    };
    routes.add(Method::Get, u"/v1/accounts"_s, Permission::ListAccounts,
               [&services](const http::Request &, const StaffProfile &who) { return board(services, who); });
    add(Method::Post, u"/v1/accounts/try"_s, Permission::ListAccounts, tryIt);
    add(Method::Post, u"/v1/accounts/try-rules"_s, Permission::ListAccounts, tryItsRules);
    add(Method::Get, u"/v1/accounts/{account}"_s, Permission::ReadAccount, record);
    add(Method::Put, u"/v1/accounts/{account}"_s, Permission::WriteAccount, save);
    add(Method::Post, u"/v1/accounts/{account}/publish"_s, Permission::PublishAccount, publishIt);
    addRuleRoutes(routes, services);
}

} // namespace mado::accounts
