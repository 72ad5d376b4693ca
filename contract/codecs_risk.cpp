// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject encode(const RiskReason &value)
{
    return {{u"rule"_s, value.rule},
            {u"text"_s, mado::encode(value.text)},
            {u"value"_s, mado::encode(value.value)},
            {u"weight"_s, word(value.weight)}};
}

RiskReason readReason(Fields &from)
{
    return {.rule = from.text("rule"),
            .text = from.object("text", readLocalText),
            .value = from.object("value", readLocalText),
            .weight = from.enumerator("weight", riskLevelFrom)};
}

} // namespace

QJsonObject encode(const LocalText &value) { return {{u"ja"_s, value.ja}, {u"en"_s, value.en}}; }

LocalText readLocalText(Fields &from) { return {.ja = from.text("ja"), .en = from.text("en")}; }

QJsonObject encode(const Risk &value)
{
    QJsonArray reasons;
    for (const RiskReason &reason : value.reasons)
        reasons.append(encode(reason));
    QJsonObject json{
        {u"byRules"_s, word(value.byRules)}, {u"ruleVersion"_s, value.ruleVersion}, {u"reasons"_s, reasons}};
    put(json, "byStaff", value.byStaff ? QJsonValue(word(*value.byStaff)) : QJsonValue());
    return json;
}

Risk readRisk(Fields &from)
{
    return {.byRules = from.enumerator("byRules", riskLevelFrom),
            .byStaff = from.maybeEnumerator("byStaff", riskLevelFrom),
            .ruleVersion = from.text("ruleVersion"),
            .reasons = from.objects("reasons", readReason)};
}

Decoded<Risk> decodeRisk(const QJsonObject &json) { return decodeWith(json, readRisk); }

} // namespace mado
