// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/triage/condition.h"
#include "backend/triage/fault.h"
#include "contract/risk.h"

#include <tl/expected.hpp>

namespace mado::triage {

/// Days on which something is in force, both ends included.
struct Period
{
    QDate from;
    std::optional<QDate> until;
    bool covers(const QDate &day) const { return day >= from && (!until || day <= *until); }
};

/// What a rule that fired tells the staff.
struct Reason
{
    LocalText text;
    std::optional<LocalText> value;  ///< A fixed value; else
    std::optional<QString> shows;    ///< the answer to this question; else nothing.
    std::optional<RiskLevel> weight; ///< Of the rule, unless given.
    std::optional<Condition> when;   ///< Told only if this holds.
};

struct Rule
{
    QString id;
    LocalText title;
    RiskLevel level;
    int priority; ///< Higher ones are told, and under `First` decide, before lower ones of the same level.
    QString source;
    std::optional<Period> effective; ///< Within that of its set; nullopt: as long as the set.
    Condition when;
    QList<Reason> reasons;
    int line;
};

/// Highest: the most urgent rule that fired decides. First: rules are tried by priority, the first that fires does.
enum class Decide { Highest, First };

struct RuleSet
{
    QString file;
    QString version;
    Period effective;
    LocalText supervisor; ///< 監修医, under whose name the rules are published.
    QString source;
    LocalText notKnown; ///< Shown as the value of a rule that could not be decided.
    Decide decide;
    QList<Rule> rules; ///< Most urgent first, then by priority, then as written.
};

/// Reads one file of rules; `name` stands in the faults.
tl::expected<RuleSet, QList<Fault>> loadRules(const QString &path, const QString &name);

/// The newest set of that day, with only those of its rules that are in force. Nullopt: none yet.
std::optional<RuleSet> inForce(const QList<RuleSet> &sets, const QDate &day);

} // namespace mado::triage
