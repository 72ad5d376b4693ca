// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/governance_parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject encode(const DataField &value)
{
    return {{u"key"_s, value.key},
            {u"dataSet"_s, word(value.dataSet)},
            {u"label"_s, mado::encode(value.label)},
            {u"neededFor"_s, encodeWords(value.neededFor)}};
}

DataField readField(Fields &from)
{
    return {.key = from.text("key"),
            .dataSet = from.enumerator("dataSet", dataSetFrom),
            .label = from.object("label", readLocalText),
            .neededFor = readWords(from, "neededFor", provisionPurposeFrom)};
}

QJsonObject encode(const ConsentCount &value)
{
    return {{u"purpose"_s, value.purpose},
            {u"label"_s, mado::encode(value.label)},
            {u"granted"_s, value.granted},
            {u"refused"_s, value.refused}};
}

ConsentCount readConsentCount(Fields &from)
{
    return {.purpose = from.text("purpose"),
            .label = from.object("label", readLocalText),
            .granted = from.count("granted"),
            .refused = from.count("refused")};
}

QJsonObject encode(const RuleDefinition &value)
{
    return {{u"term"_s, mado::encode(value.term)},
            {u"article"_s, mado::encode(value.article)},
            {u"text"_s, mado::encode(value.text)}};
}

RuleDefinition readDefinition(Fields &from)
{
    return {.term = from.object("term", readLocalText),
            .article = from.object("article", readLocalText),
            .text = from.object("text", readLocalText)};
}

QJsonObject encode(const PolicySummary &value)
{
    QJsonArray definitions;
    for (const RuleDefinition &definition : value.definitions)
        definitions.append(encode(definition));
    QJsonObject json{{u"id"_s, value.id},
                     {u"prefecture"_s, value.prefecture},
                     {u"law"_s, mado::encode(value.law)},
                     {u"article"_s, mado::encode(value.article)},
                     {u"from"_s, dayText(value.from)},
                     {u"items"_s, value.items},
                     {u"source"_s, value.source},
                     {u"definitions"_s, definitions}};
    put(json, "until", dayMaybe(value.until));
    if (value.specialCare)
        json.insert(u"specialCare"_s, mado::encode(*value.specialCare));
    return json;
}

PolicySummary readPolicy(Fields &from)
{
    return {.id = from.text("id"),
            .prefecture = from.text("prefecture"),
            .law = from.object("law", readLocalText),
            .article = from.object("article", readLocalText),
            .from = readDay(from, "from"),
            .until = maybeDay(from, "until"),
            .items = from.count("items"),
            .source = from.text("source"),
            .definitions = from.objects("definitions", readDefinition),
            .specialCare = from.maybeObject("specialCare", readLocalText)};
}

QJsonObject encode(const AuditRecord &value)
{
    QJsonObject json{{u"seq"_s, value.seq},         {u"at"_s, utcText(value.at)}, {u"action"_s, value.action},
                     {u"subject"_s, value.subject}, {u"label"_s, value.label},    {u"reason"_s, value.reason}};
    if (value.who)
        json.insert(u"who"_s, mado::encode(*value.who));
    return json;
}

template <class T> QJsonArray listOf(const QList<T> &values)
{
    QJsonArray result;
    for (const T &value : values)
        result.append(encode(value));
    return result;
}

Governance readGovernance(Fields &from)
{
    return {.agreements = from.objects("agreements", readAgreement),
            .provisions = from.objects("provisions", readProvision),
            .exports = from.objects("exports", readRegisterEntry),
            .fields = from.objects("fields", readField),
            .consents = from.objects("consents", readConsentCount),
            .policies = from.objects("policies", readPolicy)};
}

AuditRecord readRecord(Fields &from)
{
    return {.seq = from.integer("seq"),
            .at = from.utc("at"),
            .who = from.maybeObject("who", readStaffName),
            .action = from.text("action"),
            .subject = from.text("subject"),
            .label = from.text("label"),
            .reason = from.text("reason")};
}

AuditPage readPage(Fields &from) { return {from.objects("records", readRecord), from.maybeInteger("next")}; }

AuditCheck readCheck(Fields &from)
{
    return {.at = from.utc("at"),
            .records = from.integer("records"),
            .faultAt = from.maybeInteger("faultAt"),
            .anchored = from.maybeUtc("anchored")};
}

} // namespace

QJsonObject encode(const Governance &value)
{
    return {{u"agreements"_s, encodeList(value.agreements)}, {u"provisions"_s, encodeList(value.provisions)},
            {u"exports"_s, encodeList(value.exports)},       {u"fields"_s, listOf(value.fields)},
            {u"consents"_s, listOf(value.consents)},         {u"policies"_s, listOf(value.policies)}};
}

QJsonObject encode(const AuditPage &value)
{
    QJsonObject json{{u"records"_s, listOf(value.records)}};
    put(json, "next", plainMaybe(value.next));
    return json;
}

QJsonObject encode(const AuditCheck &value)
{
    QJsonObject json{{u"at"_s, utcText(value.at)}, {u"records"_s, value.records}};
    put(json, "faultAt", plainMaybe(value.faultAt));
    put(json, "anchored", utcMaybe(value.anchored));
    return json;
}

Decoded<Governance> decodeGovernance(const QJsonObject &json) { return decodeWith(json, readGovernance); }
Decoded<AuditPage> decodeAuditPage(const QJsonObject &json) { return decodeWith(json, readPage); }
Decoded<AuditCheck> decodeAuditCheck(const QJsonObject &json) { return decodeWith(json, readCheck); }

} // namespace mado
