// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/governance_parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

DecisionRequest readRequest(Fields &from)
{
    return {.prefectures = from.texts("prefectures"),
            .dataSet = from.enumerator("dataSet", dataSetFrom),
            .recipient = from.enumerator("recipient", recipientKindFrom),
            .purpose = from.enumerator("purpose", provisionPurposeFrom),
            .grounds = readWords(from, "grounds", groundFrom),
            .day = readDay(from, "day"),
            .standing = from.boolean("standing")};
}

QJsonObject encode(const RuleDecision &value)
{
    QJsonObject json{{u"prefecture"_s, value.prefecture},
                     {u"outcome"_s, word(value.outcome)},
                     {u"reason"_s, mado::encode(value.reason)},
                     {u"source"_s, value.source}};
    put(json, "rule", encodeMaybe(value.rule));
    put(json, "terms", encodeMaybe(value.terms));
    return json;
}

RuleDecision readPart(Fields &from)
{
    return {.prefecture = from.text("prefecture"),
            .outcome = from.enumerator("outcome", outcomeFrom),
            .rule = from.maybeObject("rule", readCitedRule),
            .terms = from.maybeObject("terms", readCitedRule),
            .reason = from.object("reason", readLocalText),
            .source = from.text("source")};
}

} // namespace

QJsonObject encode(const CitedRule &value)
{
    return {{u"law"_s, encode(value.law)}, {u"article"_s, encode(value.article)}, {u"text"_s, encode(value.text)}};
}

CitedRule readCitedRule(Fields &from)
{
    return {from.object("law", readLocalText), from.object("article", readLocalText),
            from.object("text", readLocalText)};
}

Decision readDecision(Fields &from)
{
    return {from.enumerator("outcome", outcomeFrom), readDay(from, "day"), from.objects("parts", readPart)};
}

QJsonObject encode(const DecisionRequest &value)
{
    return {{u"prefectures"_s, QJsonArray::fromStringList(value.prefectures)},
            {u"dataSet"_s, word(value.dataSet)},
            {u"recipient"_s, word(value.recipient)},
            {u"purpose"_s, word(value.purpose)},
            {u"grounds"_s, encodeWords(value.grounds)},
            {u"day"_s, dayText(value.day)},
            {u"standing"_s, value.standing}};
}

QJsonObject encode(const Decision &value)
{
    QJsonArray parts;
    for (const RuleDecision &part : value.parts)
        parts.append(encode(part));
    return {{u"outcome"_s, word(value.outcome)}, {u"day"_s, dayText(value.day)}, {u"parts"_s, parts}};
}

Decoded<DecisionRequest> decodeDecisionRequest(const QJsonObject &json) { return decodeWith(json, readRequest); }
Decoded<Decision> decodeDecision(const QJsonObject &json) { return decodeWith(json, readDecision); }

} // namespace mado
