// SPDX-License-Identifier: GPL-3.0-or-later
// An account's triage rules for people to read and to try. Pure.
#pragma once

#include "backend/accounts/services.h"
#include "contract/problem.h"
#include "contract/rule_book.h"

namespace mado::accounts {

RuleBook ruleBook(const AccountId &id, const Configured &account, const QDate &day);

/// The cases of the package in `folder`, with the level each ends at. None: the table cannot be read.
QList<RuleCase> casesOf(const QString &folder, const survey::AccountPackage &package);

/// The questions that a rule may look at: those with options, numbers or dates for answers.
QList<RuleQuestion> askedAbout(const survey::AccountPackage &package);

/// Which rules fire on these answers, and which single other answer would lead to another level. Refused: an answer
/// that is none.
tl::expected<WhatIfResult, Problem> whatIf(const survey::AccountPackage &package, const WhatIf &asked);

} // namespace mado::accounts
