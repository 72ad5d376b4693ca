// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/server_calls.h"
#include "app/services/service_accounts.h"

namespace mado {

/// Accounts and rules over the server's API.
class ServiceAccountsApi final : public ServiceAccounts
{
    Q_OBJECT

public:
    explicit ServiceAccountsApi(std::shared_ptr<ApiClient> api, QObject *parent = nullptr);

    QFuture<Result<AccountBoard>> board() override;
    QFuture<Result<AccountRecord>> record(const AccountId &account) override;
    QFuture<Result<AccountRecord>> save(const AccountId &account, const AccountSave &save) override;
    QFuture<Result<AccountRecord>> publish(const AccountId &account, const AccountPublish &publish) override;
    QFuture<Result<TrialTalk>> tryOut(const AccountTrial &trial) override;
    QFuture<Result<RuleTrialResult>> tryRules(const RuleTrial &trial) override;
    QFuture<Result<RuleAccountList>> ruleAccounts() override;
    QFuture<Result<RuleBook>> rules(const AccountId &account, const std::optional<QDate> &day) override;
    QFuture<Result<WhatIfResult>> whatIf(const AccountId &account, const WhatIf &asked) override;

private:
    std::shared_ptr<ApiClient> m_api;
    ServerCalls m_calls;
};

} // namespace mado
