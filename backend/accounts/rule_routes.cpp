// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/rule_routes.h"

#include "backend/accounts/refusals.h"
#include "backend/accounts/rules.h"
#include "backend/accounts/scope.h"
#include "backend/staff/request.h"
#include "contract/codecs_rule_book.h"
#include "contract/tokyo.h"

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;
using http::Method;
using staff::Editor;

namespace {

http::Response list(AccountServices &services, const StaffProfile &who)
{
    return staff::look(services.staff, who, [&](store::Transaction &tx, const Editor &) {
        RuleAccountList list;
        for (const auto &[id, account] : services.configured) {
            if (covers(tx, who.id, id, account.prefecture))
                list.accounts.append({id, account.name});
        }
        return http::Response::json(200, encode(list));
    });
}

/// With the account of the path, if it lies in the asker's scope.
http::Response withAccount(AccountServices &services, const http::Request &request, const StaffProfile &who,
                           const std::function<http::Response(const AccountId &, const Configured &)> &answer)
{
    return staff::look(services.staff, who, [&](store::Transaction &tx, const Editor &) {
        const auto id = AccountId::from(request.captures.value(u"account"_s));
        const auto found = id ? services.configured.find(*id) : services.configured.end();
        if (found == services.configured.end() || !covers(tx, who.id, *id, found->second.prefecture))
            return staff::refusedWith(refused::noRules());
        return answer(*id, found->second);
    });
}

http::Response book(AccountServices &services, const http::Request &request, const StaffProfile &who)
{
    const QString asked = request.query.queryItemValue(u"day"_s);
    const QDate day =
        asked.isEmpty() ? inTokyo(services.staff.clock.now()).date() : QDate::fromString(asked, Qt::ISODate);
    if (!day.isValid())
        return staff::refusedWith(refused::wrongDay());
    return withAccount(services, request, who, [&](const AccountId &id, const Configured &account) {
        return http::Response::json(200, encode(ruleBook(id, account, day)));
    });
}

http::Response tryAnswers(AccountServices &services, const http::Request &request, const StaffProfile &who)
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decodeWhatIf);
    if (!body)
        return body.error();
    return withAccount(services, request, who, [&](const AccountId &, const Configured &account) {
        const auto result = whatIf(*account.package, *body);
        return result ? http::Response::json(200, encode(*result)) : staff::refusedWith(result.error());
    });
}

} // namespace

void addRuleRoutes(identity::StaffRoutes &routes, AccountServices &services)
{
    routes.add(Method::Get, u"/v1/rules"_s, Permission::ListRules,
               [&services](const http::Request &, const StaffProfile &who) { return list(services, who); });
    routes.add(
        Method::Get, u"/v1/rules/{account}"_s, Permission::ReadRules,
        [&services](const http::Request &request, const StaffProfile &who) { return book(services, request, who); });
    routes.add(Method::Post, u"/v1/rules/{account}/what-if"_s, Permission::ReadRules,
               [&services](const http::Request &request, const StaffProfile &who) {
                   return tryAnswers(services, request, who);
               });
}

} // namespace mado::accounts
