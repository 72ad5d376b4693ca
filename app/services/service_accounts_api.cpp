// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/service_accounts_api.h"

#include "contract/codecs_rule_book.h"
#include "contract/codecs_rule_draft.h"
#include "contract/codecs_service_account.h"

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

QString routeOf(const AccountId &account) { return u"/v1/accounts/"_s + account.text(); }

} // namespace

ServiceAccountsApi::ServiceAccountsApi(std::shared_ptr<ApiClient> api, QObject *parent)
    : ServiceAccounts(parent),
      m_api(api),
      m_calls(std::move(api))
{
}

QFuture<Result<AccountBoard>> ServiceAccountsApi::board()
{
    return typedFuture<AccountBoard>(m_calls.ask(u"/v1/accounts"_s), decodeAccountBoard);
}

QFuture<Result<AccountRecord>> ServiceAccountsApi::record(const AccountId &account)
{
    return typedFuture<AccountRecord>(m_calls.ask(routeOf(account)), decodeAccountRecord);
}

QFuture<Result<AccountRecord>> ServiceAccountsApi::save(const AccountId &account, const AccountSave &save)
{
    return typedFuture<AccountRecord>(m_calls.send("PUT", routeOf(account), encode(save)), decodeAccountRecord);
}

QFuture<Result<AccountRecord>> ServiceAccountsApi::publish(const AccountId &account, const AccountPublish &publish)
{
    return typedFuture<AccountRecord>(m_calls.send("POST", routeOf(account) + u"/publish"_s, encode(publish)),
                                      decodeAccountRecord);
}

QFuture<Result<TrialTalk>> ServiceAccountsApi::tryOut(const AccountTrial &trial)
{
    return typedFuture<TrialTalk>(m_api->call({.verb = "POST", .path = u"/v1/accounts/try"_s, .body = encode(trial)}),
                                  decodeTrialTalk);
}

QFuture<Result<RuleTrialResult>> ServiceAccountsApi::tryRules(const RuleTrial &trial)
{
    return typedFuture<RuleTrialResult>(
        m_api->call({.verb = "POST", .path = u"/v1/accounts/try-rules"_s, .body = encode(trial)}),
        decodeRuleTrialResult);
}

QFuture<Result<RuleAccountList>> ServiceAccountsApi::ruleAccounts()
{
    return typedFuture<RuleAccountList>(m_calls.ask(u"/v1/rules"_s), decodeRuleAccountList);
}

QFuture<Result<RuleBook>> ServiceAccountsApi::rules(const AccountId &account, const std::optional<QDate> &day)
{
    QUrlQuery query;
    if (day)
        query.addQueryItem(u"day"_s, day->toString(Qt::ISODate));
    return typedFuture<RuleBook>(m_api->call({.verb = "GET", .path = u"/v1/rules/"_s + account.text(), .query = query}),
                                 decodeRuleBook);
}

QFuture<Result<WhatIfResult>> ServiceAccountsApi::whatIf(const AccountId &account, const WhatIf &asked)
{
    return typedFuture<WhatIfResult>(
        m_api->call({.verb = "POST", .path = u"/v1/rules/%1/what-if"_s.arg(account.text()), .body = encode(asked)}),
        decodeWhatIfResult);
}

} // namespace mado
