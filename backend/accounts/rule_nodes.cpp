// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/rule_nodes.h"

namespace mado::accounts {

namespace {

RuleBounds boundsOf(const triage::Range &range)
{
    return {.atLeast = range.atLeast, .moreThan = range.moreThan, .atMost = range.atMost, .lessThan = range.lessThan};
}

/// What a test asks of the answer.
struct Asked
{
    const QString &question;

    RuleNode operator()(const triage::OneOf &wanted) const
    {
        return {.what = RuleTestKind::Options, .question = question, .options = wanted.options};
    }
    RuleNode operator()(const triage::Range &range) const
    {
        return {.what = RuleTestKind::Number, .question = question, .bounds = boundsOf(range)};
    }
    RuleNode operator()(const triage::Days &days) const
    {
        return {.what = RuleTestKind::Days, .question = question, .since = days.since, .before = days.before};
    }
    RuleNode operator()(const triage::DaysAgo &ago) const
    {
        return {.what = RuleTestKind::DaysAgo, .question = question, .bounds = boundsOf(ago.days)};
    }
    RuleNode operator()(const triage::IsNotKnown &) const
    {
        return {.what = RuleTestKind::NotKnown, .question = question};
    }
    RuleNode operator()(const triage::IsAnswered &) const
    {
        return {.what = RuleTestKind::Answered, .question = question};
    }
};

RuleNode groupOf(int least, int most, const std::vector<triage::Condition> &parts)
{
    RuleNode group{.what = RuleTestKind::Group, .least = least, .most = most};
    for (const triage::Condition &part : parts)
        group.of.push_back(nodeOf(part));
    return group;
}

DraftRule ruleOf(const triage::Rule &rule)
{
    return {.id = rule.id,
            .title = rule.title,
            .level = rule.level,
            .priority = rule.priority,
            .source = rule.source,
            .from = rule.effective ? std::optional(rule.effective->from) : std::nullopt,
            .until = rule.effective ? rule.effective->until : std::nullopt,
            .when = nodeOf(rule.when)};
}

} // namespace

RuleNode nodeOf(const triage::Condition &condition)
{
    if (const auto *test = std::get_if<triage::Test>(&condition.what))
        return std::visit(Asked{test->question}, test->that);
    if (const auto *age = std::get_if<triage::AgeTest>(&condition.what))
        return {.what = RuleTestKind::Age, .bounds = boundsOf(age->range)};
    if (const auto *no = std::get_if<triage::Not>(&condition.what))
        return groupOf(0, 0, no->of);
    const auto &count = std::get<triage::Count>(condition.what);
    return groupOf(count.least, count.most, count.of);
}

RuleDraft draftOf(const QList<triage::RuleSet> &sets, const QList<survey::CaseResult> &cases)
{
    RuleDraft draft;
    for (const triage::RuleSet &set : sets) {
        DraftRuleSet written{.version = set.version,
                             .from = set.effective.from,
                             .until = set.effective.until,
                             .source = set.source,
                             .firstDecides = set.decide == triage::Decide::First,
                             .rules = {}};
        for (const triage::Rule &rule : set.rules)
            written.rules.append(ruleOf(rule));
        draft.sets.append(written);
    }
    for (const survey::CaseResult &one : cases) {
        DraftCase written{one.name, one.day, one.expected, {}};
        for (const auto &[question, value] : one.cells)
            written.answers.append({question, value});
        draft.cases.append(written);
    }
    return draft;
}

} // namespace mado::accounts
