// SPDX-License-Identifier: GPL-3.0-or-later
// Triage rules as staff write them into the draft of an account, with the cases that test them.
#pragma once

#include "contract/rule_book.h"

#include <vector>

namespace mado {

/// What one part of a condition looks at.
enum class RuleTestKind {
    Group,    ///< How many of the parts within it hold.
    Options,  ///< One of these options was chosen.
    Number,   ///< The answer lies within the bounds.
    Age,      ///< In years; of the whole age band.
    Days,     ///< A date since, or before.
    DaysAgo,  ///< A date so many days ago.
    NotKnown, ///< Asked, and not known.
    Answered  ///< Asked, and answered.
};

/// Every bound that is given holds.
struct RuleBounds
{
    std::optional<double> atLeast = {};
    std::optional<double> moreThan = {};
    std::optional<double> atMost = {};
    std::optional<double> lessThan = {};
    friend bool operator==(const RuleBounds &, const RuleBounds &) = default;
};

/// A condition as a tree. A group holds when `least` to `most` of its parts do: all, any, exactly one, at least n, at
/// most n, none. Other combinations are refused.
struct RuleNode
{
    RuleTestKind what;
    QString question = {};    ///< Of all but groups and the age.
    QStringList options = {}; ///< Of Options.
    RuleBounds bounds = {};   ///< Of Number, Age and DaysAgo.
    std::optional<QDate> since = {};
    std::optional<QDate> before = {};
    int least = 0;
    int most = 0;
    std::vector<RuleNode> of = {};
};
bool operator==(const RuleNode &a, const RuleNode &b);

struct DraftRule
{
    QString id;
    LocalText title;
    RiskLevel level; ///< Never Unrated.
    int priority;    ///< Higher ones go before lower ones of the same level.
    QString source;
    std::optional<QDate> from;  ///< Within the days of its set; both included.
    std::optional<QDate> until; ///< Only with `from`.
    RuleNode when;
    friend bool operator==(const DraftRule &, const DraftRule &) = default;
};

/// Rules that hold on the same days.
struct DraftRuleSet
{
    QString version;
    QDate from;
    std::optional<QDate> until;
    QString source;
    bool firstDecides; ///< The first rule that fires decides; else the most urgent one.
    QList<DraftRule> rules;
    friend bool operator==(const DraftRuleSet &, const DraftRuleSet &) = default;
};

struct DraftCase
{
    QString name;
    QDate day;
    RiskLevel expected;
    QList<WhatIfAnswer> answers;
    friend bool operator==(const DraftCase &, const DraftCase &) = default;
};

struct RuleDraft
{
    QList<DraftRuleSet> sets;
    QList<DraftCase> cases;
    friend bool operator==(const RuleDraft &, const RuleDraft &) = default;
};

inline constexpr qsizetype ruleSetLimit = 20;
inline constexpr qsizetype rulesInSetLimit = 100;
inline constexpr qsizetype ruleCaseLimit = 500;
inline constexpr int ruleDepthLimit = 6; ///< Groups within groups.
inline constexpr qsizetype rulePartLimit = 40;
inline constexpr qsizetype ruleTextLimit = 300; ///< UTF-16 units of one text.

/// How a group counts. `n` is of AtLeast and AtMost.
enum class RuleCount { All, Any, ExactlyOne, AtLeast, AtMost, None };
RuleCount countOf(const RuleNode &group);
/// Sets `least` and `most` for as many parts as there are.
void setCount(RuleNode &group, RuleCount count, int n);

} // namespace mado
