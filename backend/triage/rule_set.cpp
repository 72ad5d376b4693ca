// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/triage/rule_set.h"

#include "backend/triage/condition_reader.h"
#include "contract/codecs.h"

#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::triage {

namespace {

Period readPeriod(const Section &section)
{
    section.allowOnly({u"from"_s, u"until"_s});
    Period period{section.at("from").asDate(), std::nullopt};
    if (const auto until = section.maybe("until"))
        period.until = until->asDate();
    if (period.until && *period.until < period.from)
        section.fault(u"ends before it begins"_s);
    return period;
}

std::optional<RiskLevel> readLevel(const Section &section)
{
    const auto level = riskLevelFrom(section.asText());
    if (!level || *level == RiskLevel::Unrated) {
        section.fault(u"no such level: write emergency, high, moderate or low"_s);
        return std::nullopt;
    }
    return level;
}

Reason readReason(const Section &section, const Definitions &definitions)
{
    section.allowOnly({u"text"_s, u"value"_s, u"show"_s, u"weight"_s, u"when"_s});
    Reason reason{section.local("text"), std::nullopt, std::nullopt, std::nullopt, std::nullopt};
    if (const auto value = section.maybe("value"))
        reason.value = value->asLocal();
    if (const auto shows = section.maybe("show"))
        reason.shows = shows->asText();
    if (const auto weight = section.maybe("weight"))
        reason.weight = readLevel(*weight);
    if (const auto when = section.maybe("when"))
        reason.when = readCondition(*when, definitions);
    return reason;
}

std::optional<Rule> readRule(const Section &section, const Definitions &definitions)
{
    section.allowOnly(
        {u"id"_s, u"title"_s, u"level"_s, u"priority"_s, u"source"_s, u"effective"_s, u"when"_s, u"reasons"_s});
    const auto level = readLevel(section.at("level"));
    auto when = readCondition(section.at("when"), definitions);
    QList<Reason> reasons;
    for (const Section &item : section.at("reasons").items())
        reasons.append(readReason(item, definitions));
    if (reasons.isEmpty())
        section.fault(u"a rule without reasons cannot be explained to staff"_s);
    const auto effective = section.maybe("effective");
    Rule rule{section.text("id"),
              section.local("title"),
              level.value_or(RiskLevel::Unrated),
              section.integerOr("priority", 0),
              section.text("source"),
              std::nullopt,
              {},
              reasons,
              section.line()};
    if (effective)
        rule.effective = readPeriod(*effective);
    if (!level || !when)
        return std::nullopt;
    rule.when = std::move(*when);
    return rule;
}

Definitions readDefinitions(const Section &root)
{
    Definitions definitions;
    const auto section = root.maybe("definitions");
    if (!section)
        return definitions;
    for (const QString &name : section->keys()) {
        if (auto condition = readCondition(section->at(name), definitions))
            definitions.insert(name, *condition);
    }
    return definitions;
}

QList<Rule> readRules(const Section &root)
{
    const Definitions definitions = readDefinitions(root);
    QList<Rule> rules;
    QSet<QString> ids;
    for (const Section &item : root.at("rules").items()) {
        const auto rule = readRule(item, definitions);
        if (!rule)
            continue;
        if (ids.contains(rule->id))
            item.fault(u"rule '%1' is given twice"_s.arg(rule->id));
        ids.insert(rule->id);
        rules.append(*rule);
    }
    return rules;
}

void order(QList<Rule> &rules, Decide decide)
{
    std::ranges::stable_sort(rules, [decide](const Rule &a, const Rule &b) {
        if (decide == Decide::Highest && a.level != b.level)
            return a.level < b.level;
        return a.priority > b.priority;
    });
}

Decide readDecide(const Section &root)
{
    const QString word = root.textOr("decide", u"highest"_s);
    if (word != u"highest" && word != u"first")
        root.at("decide").fault(u"write highest or first"_s);
    return word == u"first" ? Decide::First : Decide::Highest;
}

RuleSet readSet(const Section &root, const QString &name)
{
    root.allowOnly({u"version"_s, u"effective"_s, u"supervisor"_s, u"source"_s, u"not_known"_s, u"decide"_s,
                    u"definitions"_s, u"rules"_s});
    RuleSet set{name,
                root.text("version"),
                readPeriod(root.at("effective")),
                root.local("supervisor"),
                root.text("source"),
                root.local("not_known"),
                readDecide(root),
                readRules(root)};
    order(set.rules, set.decide);
    return set;
}

} // namespace

tl::expected<RuleSet, QList<Fault>> loadRules(const QString &path, const QString &name)
{
    Faults faults(name);
    const auto root = openYaml(path, faults);
    if (!root)
        return tl::unexpected(faults.list());
    RuleSet set = readSet(*root, name);
    if (!faults.list().isEmpty())
        return tl::unexpected(faults.list());
    return set;
}

std::optional<RuleSet> inForce(const QList<RuleSet> &sets, const QDate &day)
{
    std::optional<RuleSet> newest;
    for (const RuleSet &set : sets) {
        if (set.effective.covers(day) && (!newest || set.effective.from > newest->effective.from))
            newest = set;
    }
    if (newest)
        newest->rules.removeIf([&](const Rule &rule) { return rule.effective && !rule.effective->covers(day); });
    return newest;
}

} // namespace mado::triage
