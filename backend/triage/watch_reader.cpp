// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/triage/condition_reader.h"
#include "backend/triage/watch_rules.h"
#include "contract/codecs.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace mado::triage {

namespace {

RiskLevel readLevel(const Section &section)
{
    const auto level = riskLevelFrom(section.asText());
    if (!level || *level == RiskLevel::Unrated)
        section.fault(u"no such level: write emergency, high, moderate or low"_s);
    return level.value_or(RiskLevel::High);
}

RiskLevel readVulnerable(const Section &section, RiskLevel level)
{
    const auto given = section.maybe("if_vulnerable");
    const RiskLevel vulnerable = given ? readLevel(*given) : level;
    if (vulnerable > level)
        section.fault(u"'if_vulnerable' is less urgent than 'level'"_s);
    return vulnerable;
}

std::optional<std::variant<Rise, Newly>> readWhen(const Section &section)
{
    if (section.has("rises") == section.has("newly")) {
        section.fault(u"give either 'rises' or 'newly'"_s);
        return std::nullopt;
    }
    if (section.has("newly")) {
        auto condition = readCondition(section.at("newly"));
        return condition ? std::optional<std::variant<Rise, Newly>>(Newly{*condition}) : std::nullopt;
    }
    const Section rises = section.at("rises");
    rises.allowOnly({u"question"_s, u"by"_s, u"to_at_least"_s});
    Rise rise{rises.text("question"), rises.at("by").asNumber(), std::nullopt};
    if (rise.by <= 0)
        rises.fault(u"'by' is more than 0"_s);
    if (const auto least = rises.maybe("to_at_least"))
        rise.toAtLeast = least->asNumber();
    return rise;
}

void readCourse(const Section &section, WatchRules &rules)
{
    QSet<QString> ids;
    for (const Section &item : section.items()) {
        item.allowOnly({u"id"_s, u"text"_s, u"source"_s, u"level"_s, u"if_vulnerable"_s, u"rises"_s, u"newly"_s});
        const QString id = item.text("id");
        if (ids.contains(id))
            item.fault(u"rule '%1' is given twice"_s.arg(id));
        ids.insert(id);
        const RiskLevel level = readLevel(item.at("level"));
        if (const auto when = readWhen(item))
            rules.course.append(
                {id, item.local("text"), item.text("source"), level, readVulnerable(item, level), *when, item.line()});
    }
}

void readMissed(const Section &section, WatchRules &rules)
{
    for (const Section &item : section.items()) {
        item.allowOnly({u"id"_s, u"text"_s, u"value"_s, u"source"_s, u"after_hours"_s, u"until_hours"_s,
                        u"last_at_least"_s, u"level"_s, u"if_vulnerable"_s});
        const RiskLevel level = readLevel(item.at("level"));
        const MissedRule rule{item.text("id"),
                              item.local("text"),
                              item.local("value"),
                              item.text("source"),
                              item.at("after_hours").asInteger(),
                              item.at("until_hours").asInteger(),
                              readLevel(item.at("last_at_least")),
                              level,
                              readVulnerable(item, level)};
        if (rule.afterHours < 1 || rule.untilHours <= rule.afterHours)
            item.fault(u"'after_hours' is at least 1 and 'until_hours' is later"_s);
        rules.missed.append(rule);
    }
}

SilenceRules readSilence(const Section &section)
{
    section.allowOnly({u"text"_s, u"text_without_call"_s, u"emergency_minutes"_s, u"otherwise_minutes"_s, u"asks"_s,
                       u"questions"_s, u"statements"_s});
    SilenceRules rules{section.local("text"), section.local("text_without_call"),
                       section.at("emergency_minutes").asInteger(), section.at("otherwise_minutes").asInteger(),
                       section.at("asks").asTexts()};
    if (rules.emergencyMinutes < 1 || rules.otherwiseMinutes < rules.emergencyMinutes)
        section.fault(u"at least one minute, and no less than at emergency"_s);
    for (const QString &text : section.textsIfAny("questions")) {
        if (!rules.isQuestion(text))
            section.at("questions").fault(u"'%1' ought to be taken for a question"_s.arg(text));
    }
    for (const QString &text : section.textsIfAny("statements")) {
        if (rules.isQuestion(text))
            section.at("statements").fault(u"'%1' is taken for a question"_s.arg(text));
    }
    return rules;
}

Answer answerIn(const Section &section)
{
    if (section.isList())
        return {Chosen{section.asTexts()}, {}};
    bool number = false;
    const double value = section.asText().toDouble(&number);
    if (number)
        return {value, {section.asText(), section.asText()}};
    return {Chosen{{section.asText()}}, {}};
}

Answers answersIn(const Section &section)
{
    Answers answers{QDate(2020, 6, 17), {}, std::nullopt};
    for (const QString &key : section.keys()) {
        if (key == "age"_L1)
            answers.age = AgeBand{section.at(key).asInteger(), section.at(key).asInteger()};
        else
            answers.given.insert(key, answerIn(section.at(key)));
    }
    return answers;
}

void tryCases(const Section &section, const WatchRules &rules)
{
    for (const Section &item : section.items()) {
        item.allowOnly({u"before"_s, u"now"_s, u"fires"_s, u"level"_s});
        QStringList fired;
        const auto hits = courseHits(rules, answersIn(item.at("before")), answersIn(item.at("now")));
        for (const WatchHit &hit : hits)
            fired << hit.rule;
        if (fired != item.at("fires").asTexts())
            item.fault(u"fires [%1]"_s.arg(fired.join(u", "_s)));
        else if (!hits.isEmpty() && hits.first().level != readLevel(item.at("level")))
            item.fault(u"leads to %1"_s.arg(word(hits.first().level)));
    }
}

} // namespace

WatchRules readWatch(const Section &root)
{
    root.allowOnly({u"version"_s, u"supervisor"_s, u"source"_s, u"vulnerable"_s, u"course"_s, u"missed"_s, u"silence"_s,
                    u"cases"_s});
    WatchRules rules{root.text("version"), root.local("supervisor"), root.text("source"), {}, {}, {}, {}};
    if (const auto vulnerable = readCondition(root.at("vulnerable")))
        rules.vulnerable = *vulnerable;
    readCourse(root.at("course"), rules);
    readMissed(root.at("missed"), rules);
    rules.silence = readSilence(root.at("silence"));
    if (root.faults().list().isEmpty())
        tryCases(root.at("cases"), rules);
    return rules;
}

} // namespace mado::triage
