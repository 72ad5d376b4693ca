// SPDX-License-Identifier: GPL-3.0-or-later
// Triage rules as staff read them, and what would become of other answers.
#pragma once

#include "contract/ids.h"
#include "contract/local_text.h"
#include "contract/risk.h"

#include <QDate>
#include <QStringList>
#include <optional>

namespace mado {

struct RuleAccount
{
    AccountId id;
    LocalText name;
    friend bool operator==(const RuleAccount &, const RuleAccount &) = default;
};

/// GET /v1/rules: accounts with rules in the asker's scope.
struct RuleAccountList
{
    QList<RuleAccount> accounts;
    friend bool operator==(const RuleAccountList &, const RuleAccountList &) = default;
};

/// One line of a condition; what lies deeper belongs to the line above it.
struct RulePart
{
    int depth;
    LocalText words;
    friend bool operator==(const RulePart &, const RulePart &) = default;
};

struct RuleLine
{
    QString id;
    LocalText title;
    RiskLevel level;
    int priority;
    QString source;
    QList<RulePart> parts;
    friend bool operator==(const RuleLine &, const RuleLine &) = default;
};

/// One set of rules and the days in Asia/Tokyo on which it holds, both included.
struct RuleEdition
{
    QString version;
    QDate from;
    std::optional<QDate> until;
    friend bool operator==(const RuleEdition &, const RuleEdition &) = default;
};

enum class RuleQuestionKind { One, Several, Number, Date, Text };

struct RuleOption
{
    QString key;
    LocalText label;
    friend bool operator==(const RuleOption &, const RuleOption &) = default;
};

struct RuleQuestion
{
    QString key;
    LocalText label;
    RuleQuestionKind kind;
    LocalText unit; ///< Of a number; may be empty.
    QList<RuleOption> options;
    friend bool operator==(const RuleQuestion &, const RuleQuestion &) = default;
};

/// One case of the package's own table.
struct RuleCase
{
    int line;
    QString name;
    QDate day;
    RiskLevel expected;
    RiskLevel got;
    QStringList fired;
    friend bool operator==(const RuleCase &, const RuleCase &) = default;
};

/// GET /v1/rules/{account}?day=2020-05-08; without a day, today's.
struct RuleBook
{
    RuleAccount account;
    QDate day;
    QString version; ///< Empty: no rules on that day.
    LocalText supervisor;
    QString source;
    QList<RuleEdition> editions;
    QList<RuleLine> rules; ///< In the order in which they are tried.
    QList<RuleQuestion> questions;
    QList<RuleCase> cases;
    friend bool operator==(const RuleBook &, const RuleBook &) = default;
};

/// An option's key, several joined by +, a number or a date.
struct WhatIfAnswer
{
    QString question;
    QString value;
    friend bool operator==(const WhatIfAnswer &, const WhatIfAnswer &) = default;
};

/// POST /v1/rules/{account}/what-if. Nobody's answers: nothing of it is kept.
struct WhatIf
{
    QDate day;
    QList<WhatIfAnswer> answers;
    friend bool operator==(const WhatIf &, const WhatIf &) = default;
};

/// One other answer that would lead to another level.
struct WhatIfChange
{
    QString question;
    LocalText label;
    LocalText answer;
    RiskLevel level;
    QStringList fired;
    friend bool operator==(const WhatIfChange &, const WhatIfChange &) = default;
};

struct WhatIfResult
{
    RiskLevel level;
    QStringList fired;
    QStringList open; ///< Rules that a missing answer leaves undecided.
    QList<WhatIfChange> changes;
    friend bool operator==(const WhatIfResult &, const WhatIfResult &) = default;
};

} // namespace mado
