// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_rule_draft.h"

#include "contract/parts.h"
#include "contract/rule_book_parts.h"
#include "contract/service_account_parts.h"
#include "contract/statistics_parts.h"
#include "contract/word_table.h"

#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array testKinds{Word{RuleTestKind::Group, "group"},        Word{RuleTestKind::Options, "options"},
                               Word{RuleTestKind::Number, "number"},      Word{RuleTestKind::Age, "age"},
                               Word{RuleTestKind::Days, "days"},          Word{RuleTestKind::DaysAgo, "days_ago"},
                               Word{RuleTestKind::NotKnown, "not_known"}, Word{RuleTestKind::Answered, "answered"}};

/// These texts become lines of files: a break in one of them would begin another.
QString lineOf(Fields &from, const char *name)
{
    const QString text = from.text(name);
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control || c == QChar::LineSeparator; };
    if (text.size() > ruleTextLimit)
        from.fail(name, "too long");
    if (std::any_of(text.begin(), text.end(), isControl))
        from.fail(name, "more than one line");
    return text;
}

std::optional<QDate> maybeDay(Fields &from, const char *name)
{
    return from.has(name) ? std::optional(readDay(from, name)) : std::nullopt;
}

RiskLevel levelOf(Fields &from)
{
    const RiskLevel level = from.enumerator("level", riskLevelFrom);
    if (level == RiskLevel::Unrated)
        from.fail("level", "no level of a rule");
    return level;
}

RuleBounds readBounds(Fields &from)
{
    return {.atLeast = from.maybeNumber("atLeast"),
            .moreThan = from.maybeNumber("moreThan"),
            .atMost = from.maybeNumber("atMost"),
            .lessThan = from.maybeNumber("lessThan")};
}

/// How deep the tree is; more than the limit is as good as endless.
int depthOf(const RuleNode &node, int above = 0)
{
    int deepest = above;
    if (above > ruleDepthLimit)
        return deepest;
    for (const RuleNode &part : node.of)
        deepest = std::max(deepest, depthOf(part, above + 1));
    return deepest;
}

void checkCount(Fields &from, const RuleNode &group)
{
    RuleNode same = group;
    const RuleCount count = countOf(group);
    setCount(same, count, count == RuleCount::AtMost ? group.most : group.least);
    if (!(same == group))
        from.fail("least", "no such count");
}

RuleNode readNode(Fields &from)
{
    RuleNode node{.what = from.enumerator("what", ruleTestKindFrom)};
    node.question = from.has("question") ? lineOf(from, "question") : QString();
    node.options = from.has("options") ? from.texts("options") : QStringList();
    if (from.has("bounds"))
        node.bounds = from.object("bounds", readBounds);
    node.since = maybeDay(from, "since");
    node.before = maybeDay(from, "before");
    node.least = from.maybeCount("least").value_or(0);
    node.most = from.maybeCount("most").value_or(0);
    const QList<RuleNode> of = from.has("of") ? from.objects("of", readNode) : QList<RuleNode>();
    node.of.assign(of.begin(), of.end());
    if (of.size() > rulePartLimit)
        from.fail("of", "too many");
    const bool asks = node.what != RuleTestKind::Group && node.what != RuleTestKind::Age;
    if (asks == node.question.isEmpty())
        from.fail("question", "does not fit what is tested");
    if (node.what == RuleTestKind::Group)
        checkCount(from, node);
    else if (!of.isEmpty())
        from.fail("of", "only groups have parts");
    return node;
}

DraftRule readRule(Fields &from)
{
    const DraftRule rule{.id = lineOf(from, "id"),
                         .title = from.object("title", readLocalText),
                         .level = levelOf(from),
                         .priority = int(std::clamp<qint64>(from.integer("priority"), -1000, 1000)),
                         .source = lineOf(from, "source"),
                         .from = maybeDay(from, "from"),
                         .until = maybeDay(from, "until"),
                         .when = from.object("when", readNode)};
    if (!isIdText(rule.id))
        from.fail("id", "letters, digits, _ and -");
    if (rule.title.ja.size() > ruleTextLimit || rule.title.en.size() > ruleTextLimit)
        from.fail("title", "too long");
    if (rule.until && !rule.from)
        from.fail("until", "no beginning");
    if (depthOf(rule.when) > ruleDepthLimit)
        from.fail("when", "too deep");
    return rule;
}

DraftRuleSet readSet(Fields &from)
{
    const DraftRuleSet set{.version = lineOf(from, "version"),
                           .from = readDay(from, "from"),
                           .until = maybeDay(from, "until"),
                           .source = lineOf(from, "source"),
                           .firstDecides = from.boolean("firstDecides"),
                           .rules = from.objects("rules", readRule)};
    if (set.rules.size() > rulesInSetLimit)
        from.fail("rules", "too many");
    return set;
}

DraftCase readCase(Fields &from)
{
    const DraftCase one{.name = lineOf(from, "name"),
                        .day = readDay(from, "day"),
                        .expected = from.enumerator("expected", riskLevelFrom),
                        .answers = from.objects("answers", readWhatIfAnswer)};
    for (const WhatIfAnswer &answer : one.answers) {
        if (answer.value.contains(u'\n') || answer.value.contains(u'\r') || answer.value.size() > ruleTextLimit)
            from.fail("answers", "no answer");
    }
    return one;
}

RuleTrial readTrial(Fields &from)
{
    return {.content = from.object("content", readAccountContent),
            .day = readDay(from, "day"),
            .answers = from.objects("answers", readWhatIfAnswer)};
}

RuleTrialResult readResult(Fields &from)
{
    return {.rules = from.object("rules", readRuleDraft),
            .questions = from.objects("questions", readRuleQuestion),
            .ageQuestion = from.text("ageQuestion"),
            .cases = from.objects("cases", readRuleCase),
            .checks = from.objects("checks", readAccountCheck),
            .result = from.maybeObject("result", readWhatIfResult)};
}

void putDay(QJsonObject &json, const char *name, const std::optional<QDate> &day)
{
    if (day)
        json.insert(QLatin1String(name), dayText(*day));
}

QJsonObject encode(const RuleBounds &value)
{
    QJsonObject json;
    put(json, "atLeast", plainMaybe(value.atLeast));
    put(json, "moreThan", plainMaybe(value.moreThan));
    put(json, "atMost", plainMaybe(value.atMost));
    put(json, "lessThan", plainMaybe(value.lessThan));
    return json;
}

QJsonObject encode(const RuleNode &value)
{
    QJsonObject json{{u"what"_s, word(value.what)}};
    if (!value.question.isEmpty())
        json.insert(u"question"_s, value.question);
    if (value.what == RuleTestKind::Options)
        json.insert(u"options"_s, QJsonArray::fromStringList(value.options));
    if (value.bounds != RuleBounds())
        json.insert(u"bounds"_s, encode(value.bounds));
    putDay(json, "since", value.since);
    putDay(json, "before", value.before);
    if (value.what != RuleTestKind::Group)
        return json;
    QJsonArray of;
    for (const RuleNode &part : value.of)
        of.append(encode(part));
    json.insert(u"least"_s, value.least);
    json.insert(u"most"_s, value.most);
    json.insert(u"of"_s, of);
    return json;
}

QJsonObject encode(const DraftRule &value)
{
    QJsonObject json{{u"id"_s, value.id},
                     {u"title"_s, encode(value.title)},
                     {u"level"_s, word(value.level)},
                     {u"priority"_s, value.priority},
                     {u"source"_s, value.source},
                     {u"when"_s, encode(value.when)}};
    putDay(json, "from", value.from);
    putDay(json, "until", value.until);
    return json;
}

QJsonObject encode(const DraftRuleSet &value)
{
    QJsonArray rules;
    for (const DraftRule &rule : value.rules)
        rules.append(encode(rule));
    QJsonObject json{{u"version"_s, value.version},
                     {u"from"_s, dayText(value.from)},
                     {u"source"_s, value.source},
                     {u"firstDecides"_s, value.firstDecides},
                     {u"rules"_s, rules}};
    putDay(json, "until", value.until);
    return json;
}

QJsonObject encode(const DraftCase &value)
{
    return {{u"name"_s, value.name},
            {u"day"_s, dayText(value.day)},
            {u"expected"_s, word(value.expected)},
            {u"answers"_s, encodeList(value.answers)}};
}

} // namespace

RuleDraft readRuleDraft(Fields &from)
{
    const RuleDraft draft{.sets = from.objects("sets", readSet), .cases = from.objects("cases", readCase)};
    if (draft.sets.size() > ruleSetLimit)
        from.fail("sets", "too many");
    if (draft.cases.size() > ruleCaseLimit)
        from.fail("cases", "too many");
    return draft;
}

QJsonObject encode(const RuleDraft &value)
{
    QJsonArray sets;
    for (const DraftRuleSet &set : value.sets)
        sets.append(encode(set));
    QJsonArray cases;
    for (const DraftCase &one : value.cases)
        cases.append(encode(one));
    return {{u"sets"_s, sets}, {u"cases"_s, cases}};
}

QJsonObject encode(const RuleTrial &value)
{
    return {{u"content"_s, encode(value.content)},
            {u"day"_s, dayText(value.day)},
            {u"answers"_s, encodeList(value.answers)}};
}

QJsonObject encode(const RuleTrialResult &value)
{
    QJsonObject json{{u"rules"_s, encode(value.rules)},
                     {u"questions"_s, encodeList(value.questions)},
                     {u"ageQuestion"_s, value.ageQuestion},
                     {u"cases"_s, encodeList(value.cases)},
                     {u"checks"_s, encodeList(value.checks)}};
    put(json, "result", encodeMaybe(value.result));
    return json;
}

Decoded<RuleDraft> decodeRuleDraft(const QJsonObject &json) { return decodeWith(json, readRuleDraft); }
Decoded<RuleTrial> decodeRuleTrial(const QJsonObject &json) { return decodeWith(json, readTrial); }
Decoded<RuleTrialResult> decodeRuleTrialResult(const QJsonObject &json) { return decodeWith(json, readResult); }

QString word(RuleTestKind value) { return textOf(testKinds, value); }
std::optional<RuleTestKind> ruleTestKindFrom(const QString &word) { return valueOf(testKinds, word); }

} // namespace mado
