// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/triage/assess.h"

#include <algorithm>

namespace mado::triage {

namespace {

struct Outcome
{
    QList<const Rule *> fired;
    QList<const Rule *> open;
};

Outcome tryRules(const RuleSet &rules, const Answers &answers)
{
    Outcome outcome;
    for (const Rule &rule : rules.rules) {
        const Truth truth = evaluate(rule.when, answers);
        if (truth == Truth::Unknown)
            outcome.open.append(&rule);
        if (truth == Truth::True)
            outcome.fired.append(&rule);
        if (truth == Truth::True && rules.decide == Decide::First)
            break;
    }
    return outcome;
}

RiskLevel levelOf(const Outcome &outcome)
{
    RiskLevel level = RiskLevel::Low;
    for (const Rule *rule : outcome.fired)
        level = std::min(level, rule->level);
    const bool overtaken = std::ranges::any_of(outcome.open, [level](const Rule *rule) { return rule->level < level; });
    return overtaken ? std::min(level, RiskLevel::Unrated) : level;
}

LocalText valueOf(const Reason &reason, const Answers &answers)
{
    if (reason.value)
        return *reason.value;
    return reason.shows ? answers.given.value(*reason.shows, Answer{NotKnown{}, {}}).shown : LocalText{};
}

/// The same fact named by two rules is told once, with the graver weight.
void tell(QList<RiskReason> &reasons, const RiskReason &reason)
{
    for (RiskReason &known : reasons) {
        if (known.text == reason.text && known.value == reason.value) {
            if (reason.weight < known.weight)
                known = reason;
            return;
        }
    }
    reasons.append(reason);
}

QList<RiskReason> reasonsOf(const RuleSet &rules, const Outcome &outcome, RiskLevel level, const Answers &answers)
{
    QList<RiskReason> reasons;
    for (const Rule *rule : outcome.fired) {
        for (const Reason &reason : rule->reasons) {
            if (!reason.when || evaluate(*reason.when, answers) == Truth::True)
                tell(reasons, {rule->id, reason.text, valueOf(reason, answers), reason.weight.value_or(rule->level)});
        }
    }
    if (level == RiskLevel::Unrated) {
        for (const Rule *rule : outcome.open)
            tell(reasons, {rule->id, rule->title, rules.notKnown, RiskLevel::Unrated});
    }
    std::ranges::stable_sort(reasons, {}, &RiskReason::weight);
    return reasons;
}

QStringList ids(const QList<const Rule *> &rules)
{
    QStringList found;
    for (const Rule *rule : rules)
        found << rule->id;
    return found;
}

} // namespace

Assessment assess(const RuleSet &rules, const Answers &answers)
{
    const Outcome outcome = tryRules(rules, answers);
    const RiskLevel level = levelOf(outcome);
    return {Risk{level, std::nullopt, rules.version, reasonsOf(rules, outcome, level, answers)}, ids(outcome.fired),
            ids(outcome.open)};
}

} // namespace mado::triage
