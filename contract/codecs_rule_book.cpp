// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_rule_book.h"

#include "contract/codecs_people.h"
#include "contract/parts.h"
#include "contract/rule_book_parts.h"
#include "contract/statistics_parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array questionKinds{Word{RuleQuestionKind::One, "one"}, Word{RuleQuestionKind::Several, "several"},
                                   Word{RuleQuestionKind::Number, "number"}, Word{RuleQuestionKind::Date, "date"},
                                   Word{RuleQuestionKind::Text, "text"}};

RuleAccount readAccount(Fields &from)
{
    return {.id = from.id<AccountTag>("id"), .name = from.object("name", readLocalText)};
}

RuleAccountList readAccountList(Fields &from) { return {from.objects("accounts", readAccount)}; }

RulePart readPart(Fields &from) { return {.depth = from.count("depth"), .words = from.object("words", readLocalText)}; }

RuleLine readLine(Fields &from)
{
    return {.id = from.text("id"),
            .title = from.object("title", readLocalText),
            .level = from.enumerator("level", riskLevelFrom),
            .priority = int(from.integer("priority")),
            .source = from.text("source"),
            .parts = from.objects("parts", readPart)};
}

RuleEdition readEdition(Fields &from)
{
    return {.version = from.text("version"),
            .from = readDay(from, "from"),
            .until = from.has("until") ? std::optional(readDay(from, "until")) : std::nullopt};
}

RuleOption readOption(Fields &from) { return {.key = from.text("key"), .label = from.object("label", readLocalText)}; }

RuleBook readBook(Fields &from)
{
    return {.account = from.object("account", readAccount),
            .day = readDay(from, "day"),
            .version = from.text("version"),
            .supervisor = from.object("supervisor", readLocalText),
            .source = from.text("source"),
            .editions = from.objects("editions", readEdition),
            .rules = from.objects("rules", readLine),
            .questions = from.objects("questions", readRuleQuestion),
            .cases = from.objects("cases", readRuleCase)};
}

WhatIf readWhatIf(Fields &from)
{
    return {.day = readDay(from, "day"), .answers = from.objects("answers", readWhatIfAnswer)};
}

WhatIfChange readChange(Fields &from)
{
    return {.question = from.text("question"),
            .label = from.object("label", readLocalText),
            .answer = from.object("answer", readLocalText),
            .level = from.enumerator("level", riskLevelFrom),
            .fired = from.texts("fired")};
}

QJsonArray texts(const QStringList &list) { return QJsonArray::fromStringList(list); }

} // namespace

RuleQuestion readRuleQuestion(Fields &from)
{
    return {.key = from.text("key"),
            .label = from.object("label", readLocalText),
            .kind = from.enumerator("kind", ruleQuestionKindFrom),
            .unit = from.object("unit", readLocalText),
            .options = from.objects("options", readOption)};
}

RuleCase readRuleCase(Fields &from)
{
    return {.line = from.count("line"),
            .name = from.text("name"),
            .day = readDay(from, "day"),
            .expected = from.enumerator("expected", riskLevelFrom),
            .got = from.enumerator("got", riskLevelFrom),
            .fired = from.texts("fired")};
}

WhatIfAnswer readWhatIfAnswer(Fields &from) { return {.question = from.text("question"), .value = from.text("value")}; }

WhatIfResult readWhatIfResult(Fields &from)
{
    return {.level = from.enumerator("level", riskLevelFrom),
            .fired = from.texts("fired"),
            .open = from.texts("open"),
            .changes = from.objects("changes", readChange)};
}

QJsonObject encode(const RuleAccount &value) { return {{u"id"_s, value.id.text()}, {u"name"_s, encode(value.name)}}; }

QJsonObject encode(const RulePart &value) { return {{u"depth"_s, value.depth}, {u"words"_s, encode(value.words)}}; }

QJsonObject encode(const RuleOption &value) { return {{u"key"_s, value.key}, {u"label"_s, encode(value.label)}}; }

QJsonObject encode(const RuleLine &value)
{
    return {{u"id"_s, value.id},
            {u"title"_s, encode(value.title)},
            {u"level"_s, word(value.level)},
            {u"priority"_s, value.priority},
            {u"source"_s, value.source},
            {u"parts"_s, encodeList(value.parts)}};
}

QJsonObject encode(const RuleEdition &value)
{
    QJsonObject json{{u"version"_s, value.version}, {u"from"_s, dayText(value.from)}};
    if (value.until)
        json.insert(u"until"_s, dayText(*value.until));
    return json;
}

QJsonObject encode(const RuleQuestion &value)
{
    return {{u"key"_s, value.key},
            {u"label"_s, encode(value.label)},
            {u"kind"_s, word(value.kind)},
            {u"unit"_s, encode(value.unit)},
            {u"options"_s, encodeList(value.options)}};
}

QJsonObject encode(const RuleCase &value)
{
    return {{u"line"_s, value.line},        {u"name"_s, value.name},
            {u"day"_s, dayText(value.day)}, {u"expected"_s, word(value.expected)},
            {u"got"_s, word(value.got)},    {u"fired"_s, texts(value.fired)}};
}

QJsonObject encode(const WhatIfAnswer &value) { return {{u"question"_s, value.question}, {u"value"_s, value.value}}; }

QJsonObject encode(const WhatIfChange &value)
{
    return {{u"question"_s, value.question},
            {u"label"_s, encode(value.label)},
            {u"answer"_s, encode(value.answer)},
            {u"level"_s, word(value.level)},
            {u"fired"_s, texts(value.fired)}};
}

QJsonObject encode(const RuleAccountList &value) { return {{u"accounts"_s, encodeList(value.accounts)}}; }

QJsonObject encode(const RuleBook &value)
{
    return {{u"account"_s, encode(value.account)}, {u"day"_s, dayText(value.day)},
            {u"version"_s, value.version},         {u"supervisor"_s, encode(value.supervisor)},
            {u"source"_s, value.source},           {u"editions"_s, encodeList(value.editions)},
            {u"rules"_s, encodeList(value.rules)}, {u"questions"_s, encodeList(value.questions)},
            {u"cases"_s, encodeList(value.cases)}};
}

QJsonObject encode(const WhatIf &value)
{
    return {{u"day"_s, dayText(value.day)}, {u"answers"_s, encodeList(value.answers)}};
}

QJsonObject encode(const WhatIfResult &value)
{
    return {{u"level"_s, word(value.level)},
            {u"fired"_s, texts(value.fired)},
            {u"open"_s, texts(value.open)},
            {u"changes"_s, encodeList(value.changes)}};
}

Decoded<RuleAccountList> decodeRuleAccountList(const QJsonObject &json) { return decodeWith(json, readAccountList); }
Decoded<RuleBook> decodeRuleBook(const QJsonObject &json) { return decodeWith(json, readBook); }
Decoded<WhatIf> decodeWhatIf(const QJsonObject &json) { return decodeWith(json, readWhatIf); }
Decoded<WhatIfResult> decodeWhatIfResult(const QJsonObject &json) { return decodeWith(json, readWhatIfResult); }

QString word(RuleQuestionKind value) { return textOf(questionKinds, value); }
std::optional<RuleQuestionKind> ruleQuestionKindFrom(const QString &word) { return valueOf(questionKinds, word); }

} // namespace mado
