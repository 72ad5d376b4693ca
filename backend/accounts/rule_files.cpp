// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/rule_files.h"

#include "backend/accounts/rule_nodes.h"
#include "contract/codecs.h"

#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;
using survey::AccountPackage;
using triage::Reason;
using YAML::Emitter;

namespace {

const auto rulesFolder = u"rules/"_s;

void put(Emitter &out, const char *key, const QString &text)
{
    out << YAML::Key << key << YAML::Value << YAML::DoubleQuoted << text.toStdString();
}

void put(Emitter &out, const char *key, const LocalText &text)
{
    out << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginMap;
    put(out, "ja", text.ja);
    put(out, "en", text.en);
    out << YAML::EndMap;
}

void put(Emitter &out, const char *key, const QDate &day)
{
    out << YAML::Key << key << YAML::Value << day.toString(Qt::ISODate).toStdString();
}

void put(Emitter &out, const char *key, const std::optional<double> &number)
{
    if (number)
        out << YAML::Key << key << YAML::Value << QString::number(*number, 'g', 10).toStdString();
}

void putPeriod(Emitter &out, const QDate &from, const std::optional<QDate> &until)
{
    out << YAML::Key << "effective" << YAML::Value << YAML::Flow << YAML::BeginMap;
    put(out, "from", from);
    if (until)
        put(out, "until", *until);
    out << YAML::EndMap;
}

void putBounds(Emitter &out, const RuleBounds &bounds)
{
    put(out, "at_least", bounds.atLeast);
    put(out, "more_than", bounds.moreThan);
    put(out, "at_most", bounds.atMost);
    put(out, "less_than", bounds.lessThan);
}

void write(Emitter &out, const RuleNode &node);

void putParts(Emitter &out, const char *key, const RuleNode &group)
{
    out << YAML::Key << key << YAML::Value << YAML::BeginSeq;
    for (const RuleNode &part : group.of)
        write(out, part);
    out << YAML::EndSeq;
}

void putCounted(Emitter &out, const char *key, int n, const RuleNode &group)
{
    out << YAML::Key << key << YAML::Value << YAML::BeginMap << YAML::Key << "n" << YAML::Value << n;
    putParts(out, "of", group);
    out << YAML::EndMap;
}

void writeGroup(Emitter &out, const RuleNode &group)
{
    switch (countOf(group)) {
    case RuleCount::All:
        return putParts(out, "all", group);
    case RuleCount::Any:
        return putParts(out, "any", group);
    case RuleCount::ExactlyOne:
        return putParts(out, "exactly_one", group);
    case RuleCount::AtLeast:
        return putCounted(out, "at_least", group.least, group);
    case RuleCount::AtMost:
        return putCounted(out, "at_most", group.most, group);
    case RuleCount::None:
        if (group.of.size() != 1)
            return putCounted(out, "at_most", 0, group);
        out << YAML::Key << "not" << YAML::Value;
        write(out, group.of.front());
    }
}

void writeTest(Emitter &out, const RuleNode &node)
{
    put(out, "question", node.question);
    if (node.what == RuleTestKind::Options) {
        out << YAML::Key << "in" << YAML::Value << YAML::BeginSeq;
        for (const QString &option : node.options)
            out << YAML::DoubleQuoted << option.toStdString();
        out << YAML::EndSeq;
    } else if (node.what == RuleTestKind::DaysAgo) {
        out << YAML::Key << "days_ago" << YAML::Value << YAML::BeginMap;
        putBounds(out, node.bounds);
        out << YAML::EndMap;
    } else if (node.what == RuleTestKind::Days) {
        if (node.since)
            put(out, "since", *node.since);
        if (node.before)
            put(out, "before", *node.before);
    } else if (node.what == RuleTestKind::Number) {
        putBounds(out, node.bounds);
    } else {
        out << YAML::Key << (node.what == RuleTestKind::NotKnown ? "does_not_know" : "answered") << YAML::Value << true;
    }
}

/// Groups over several lines, so that a fault's line tells which part it is; what is tested on one.
void write(Emitter &out, const RuleNode &node)
{
    if (node.what == RuleTestKind::Group) {
        out << YAML::BeginMap;
        writeGroup(out, node);
    } else if (node.what == RuleTestKind::Age) {
        out << YAML::Flow << YAML::BeginMap << YAML::Key << "age" << YAML::Value << YAML::BeginMap;
        putBounds(out, node.bounds);
        out << YAML::EndMap;
    } else {
        out << YAML::Flow << YAML::BeginMap;
        writeTest(out, node);
    }
    out << YAML::EndMap;
}

const triage::RuleSet *originalOf(const AccountPackage &package, const QDate &from)
{
    const auto found =
        std::ranges::find_if(package.rules, [&](const triage::RuleSet &set) { return set.effective.from == from; });
    if (found != package.rules.end())
        return &*found;
    return package.rules.isEmpty() ? nullptr : &package.rules.last();
}

/// What the condition looks at, without what it says must not hold.
void collect(const RuleNode &node, std::vector<RuleNode> &found)
{
    if (node.what != RuleTestKind::Group)
        found.push_back(node);
    for (const RuleNode &part : node.of) {
        if (node.most > 0)
            collect(part, found);
    }
}

const survey::Question *questionOf(const RuleNode &test, const AccountPackage &package)
{
    if (test.what != RuleTestKind::Age)
        return package.health.question(test.question);
    const auto age = std::ranges::find(package.health.questions, survey::QuestionRole::Age, &survey::Question::role);
    return age == package.health.questions.end() ? nullptr : &*age;
}

void writeReason(Emitter &out, const LocalText &text, const RuleNode *when, const QString &shows)
{
    out << YAML::BeginMap;
    put(out, "text", text);
    if (!shows.isEmpty())
        put(out, "show", shows);
    if (when) {
        out << YAML::Key << "when" << YAML::Value;
        write(out, *when);
    }
    out << YAML::EndMap;
}

void writeOwnReasons(Emitter &out, const DraftRule &rule, const AccountPackage &package)
{
    std::vector<RuleNode> tests;
    collect(rule.when, tests);
    bool any = false;
    for (const RuleNode &test : tests) {
        const survey::Question *question = questionOf(test, package);
        if (!question)
            continue;
        writeReason(out, question->label, &test, question->key);
        any = true;
    }
    if (!any)
        writeReason(out, rule.title, nullptr, {});
}

void writeReason(Emitter &out, const Reason &reason)
{
    out << YAML::BeginMap;
    put(out, "text", reason.text);
    if (reason.value)
        put(out, "value", *reason.value);
    if (reason.shows)
        put(out, "show", *reason.shows);
    if (reason.weight)
        put(out, "weight", word(*reason.weight));
    if (reason.when) {
        out << YAML::Key << "when" << YAML::Value;
        write(out, nodeOf(*reason.when));
    }
    out << YAML::EndMap;
}

void writeRule(Emitter &out, const DraftRule &rule, const triage::RuleSet *original, const AccountPackage &package)
{
    out << YAML::BeginMap;
    put(out, "id", rule.id);
    put(out, "title", rule.title);
    put(out, "level", word(rule.level));
    out << YAML::Key << "priority" << YAML::Value << rule.priority;
    put(out, "source", rule.source);
    if (rule.from)
        putPeriod(out, *rule.from, rule.until);
    out << YAML::Key << "when" << YAML::Value;
    write(out, rule.when);
    out << YAML::Key << "reasons" << YAML::Value << YAML::BeginSeq;
    const triage::Rule *same = nullptr;
    for (const triage::Rule &one : original ? original->rules : QList<triage::Rule>()) {
        if (one.id == rule.id && nodeOf(one.when) == rule.when)
            same = &one;
    }
    if (same) {
        for (const Reason &reason : same->reasons)
            writeReason(out, reason);
    } else {
        writeOwnReasons(out, rule, package);
    }
    out << YAML::EndSeq << YAML::EndMap;
}

QByteArray setFile(const DraftRuleSet &set, const AccountPackage &package)
{
    const triage::RuleSet *original = originalOf(package, set.from);
    Emitter out;
    out << YAML::BeginMap;
    put(out, "version", set.version);
    putPeriod(out, set.from, set.until);
    put(out, "supervisor", original ? original->supervisor : LocalText());
    put(out, "source", set.source);
    put(out, "not_known", original ? original->notKnown : LocalText());
    put(out, "decide", set.firstDecides ? u"first"_s : u"highest"_s);
    out << YAML::Key << "rules" << YAML::Value << YAML::BeginSeq;
    for (const DraftRule &rule : set.rules)
        writeRule(out, rule, original, package);
    out << YAML::EndSeq << YAML::EndMap;
    return QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
}

QString cell(const QString &text)
{
    return text.contains(u',') || text.contains(u'"') ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

QByteArray casesText(const QList<DraftCase> &cases, const survey::Survey &survey)
{
    QStringList keys;
    for (const survey::Question &question : survey.questions) {
        const bool used = std::ranges::any_of(cases, [&](const DraftCase &one) {
            return std::ranges::find(one.answers, question.key, &WhatIfAnswer::question) != one.answers.end();
        });
        if (used)
            keys << question.key;
    }
    for (const DraftCase &one : cases) { // what is no question is told by whoever reads the table
        for (const WhatIfAnswer &answer : one.answers) {
            if (!survey.question(answer.question) && !keys.contains(answer.question))
                keys << cell(answer.question);
        }
    }
    QStringList lines{(QStringList{u"case"_s, u"day"_s, u"expected"_s} + keys).join(u',')};
    for (const DraftCase &one : cases) {
        QStringList cells{cell(one.name), one.day.toString(Qt::ISODate), word(one.expected)};
        for (const QString &key : std::as_const(keys)) {
            const auto answer = std::ranges::find(one.answers, key, &WhatIfAnswer::question);
            cells << (answer == one.answers.end() ? QString() : cell(answer->value));
        }
        lines << cells.join(u',');
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace

QMap<QString, QByteArray> ruleFiles(const RuleDraft &draft, const AccountPackage &original)
{
    QMap<QString, QByteArray> files;
    for (const DraftRuleSet &set : draft.sets) {
        const QString day = rulesFolder + set.from.toString(Qt::ISODate);
        QString name = day + u".yaml"_s;
        for (int again = 2; files.contains(name); ++again) // two on one day: the checks say so
            name = u"%1-%2.yaml"_s.arg(day, QString::number(again));
        files.insert(name, setFile(set, original));
    }
    files.insert(casesFile, casesText(draft.cases, original.health));
    return files;
}

bool isRuleFile(const QString &name) { return name == casesFile || name.startsWith(rulesFolder); }

} // namespace mado::accounts
