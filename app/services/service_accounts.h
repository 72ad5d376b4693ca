// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "contract/rule_trial.h"

#include <QFuture>
#include <QObject>

namespace mado {

/// Accounts made from templates, and the rules in them, as the server has them now; nothing of it is kept on this
/// computer. What changes something needs the server's word and fails offline. Asked again after a lost answer, the
/// same change counts once. UI thread only; futures continue on it.
class ServiceAccounts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<AccountBoard>> board() = 0;
    virtual QFuture<Result<AccountRecord>> record(const AccountId &account) = 0;
    virtual QFuture<Result<AccountRecord>> save(const AccountId &account, const AccountSave &save) = 0;
    virtual QFuture<Result<AccountRecord>> publish(const AccountId &account, const AccountPublish &publish) = 0;
    /// The checks of the content, and the talk with its bot. Changes nothing.
    virtual QFuture<Result<TrialTalk>> tryOut(const AccountTrial &trial) = 0;

    /// The rules of the content read, checked and tried. Changes nothing.
    virtual QFuture<Result<RuleTrialResult>> tryRules(const RuleTrial &trial) = 0;

    virtual QFuture<Result<RuleAccountList>> ruleAccounts() = 0;
    virtual QFuture<Result<RuleBook>> rules(const AccountId &account, const std::optional<QDate> &day) = 0;
    virtual QFuture<Result<WhatIfResult>> whatIf(const AccountId &account, const WhatIf &asked) = 0;
};

} // namespace mado
