// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/governance_parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

AgreementContent readContent(Fields &from)
{
    return {.recipient = from.text("recipient"),
            .kind = from.enumerator("kind", recipientKindFrom),
            .purpose = from.enumerator("purpose", provisionPurposeFrom),
            .scope = from.text("scope"),
            .dataSets = readWords(from, "dataSets", dataSetFrom),
            .from = readDay(from, "from"),
            .until = maybeDay(from, "until"),
            .freeOfCharge = from.boolean("freeOfCharge"),
            .disposal = from.text("disposal"),
            .recipientKey = from.text("recipientKey")};
}

ProvisionRequest readRequest(Fields &from)
{
    return {.agreement = from.id<AgreementTag>("agreement"),
            .prefecture = from.text("prefecture"),
            .dataSet = from.enumerator("dataSet", dataSetFrom),
            .grounds = readWords(from, "grounds", groundFrom),
            .fields = from.texts("fields"),
            .from = readDay(from, "from"),
            .until = readDay(from, "until"),
            .usableUntil = readDay(from, "usableUntil"),
            .why = from.text("why"),
            .dailyAt = from.maybeCount("dailyAt")};
}

Recall readRecall(Fields &from)
{
    return {.by = from.object("by", readStaffName), .at = from.utc("at"), .why = from.text("why")};
}

RecallOrder readRecallOrder(Fields &from) { return {from.text("why")}; }

RecallReceipt readRecallReceipt(Fields &from) { return {.on = readDay(from, "on"), .proof = from.text("proof")}; }

CopyDisposal readCopyDisposal(Fields &from) { return {.on = readDay(from, "on"), .proof = from.text("proof")}; }

ProvisionAnswer readAnswer(Fields &from)
{
    return {from.integer("revision"), from.boolean("approved"), from.text("why")};
}

ProvisionExport readExport(Fields &from) { return {from.object("entry", readRegisterEntry), from.text("file")}; }

} // namespace

Agreement readAgreement(Fields &from)
{
    return {.id = from.id<AgreementTag>("id"),
            .content = from.object("content", readContent),
            .recordedBy = from.object("recordedBy", readStaffName),
            .recordedAt = from.utc("recordedAt"),
            .endedAt = from.maybeUtc("endedAt")};
}

Provision readProvision(Fields &from)
{
    return {.id = from.id<ProvisionTag>("id"),
            .revision = from.integer("revision"),
            .request = from.object("request", readRequest),
            .state = from.enumerator("state", provisionStateFrom),
            .decision = from.object("decision", readDecision),
            .requestedBy = from.object("requestedBy", readStaffName),
            .requestedAt = from.utc("requestedAt"),
            .decidedBy = from.maybeObject("decidedBy", readStaffName),
            .decidedAt = from.maybeUtc("decidedAt"),
            .decidedWhy = from.text("decidedWhy"),
            .givenUntil = maybeDay(from, "givenUntil")};
}

RegisterEntry readRegisterEntry(Fields &from)
{
    return {.id = from.id<ProvisionExportTag>("id"),
            .provision = from.id<ProvisionTag>("provision"),
            .at = from.utc("at"),
            .by = from.object("by", readStaffName),
            .approvedBy = from.object("approvedBy", readStaffName),
            .recipient = from.text("recipient"),
            .people = from.count("people"),
            .leftOut = from.count("leftOut"),
            .rows = from.count("rows"),
            .digest = from.text("digest"),
            .rule = from.object("rule", readCitedRule),
            .from = maybeDay(from, "from"),
            .until = maybeDay(from, "until"),
            .waiting = from.boolean("waiting"),
            .replaced = from.boolean("replaced"),
            .expires = maybeDay(from, "expires"),
            .recall = from.maybeObject("recall", readRecall),
            .receipt = from.maybeObject("receipt", readRecallReceipt),
            .copy = from.maybeObject("copy", readCopyDisposal),
            .fetchedAt = from.maybeUtc("fetchedAt")};
}

QJsonObject encode(const AgreementContent &value)
{
    QJsonObject json{{u"recipient"_s, value.recipient},
                     {u"kind"_s, word(value.kind)},
                     {u"purpose"_s, word(value.purpose)},
                     {u"scope"_s, value.scope},
                     {u"dataSets"_s, encodeWords(value.dataSets)},
                     {u"from"_s, dayText(value.from)},
                     {u"freeOfCharge"_s, value.freeOfCharge},
                     {u"disposal"_s, value.disposal},
                     {u"recipientKey"_s, value.recipientKey}};
    put(json, "until", dayMaybe(value.until));
    return json;
}

QJsonObject encode(const Agreement &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"content"_s, encode(value.content)},
                     {u"recordedBy"_s, encode(value.recordedBy)},
                     {u"recordedAt"_s, utcText(value.recordedAt)}};
    put(json, "endedAt", utcMaybe(value.endedAt));
    return json;
}

QJsonObject encode(const ProvisionRequest &value)
{
    QJsonObject json{{u"agreement"_s, value.agreement.text()},
                     {u"prefecture"_s, value.prefecture},
                     {u"dataSet"_s, word(value.dataSet)},
                     {u"grounds"_s, encodeWords(value.grounds)},
                     {u"fields"_s, QJsonArray::fromStringList(value.fields)},
                     {u"from"_s, dayText(value.from)},
                     {u"until"_s, dayText(value.until)},
                     {u"usableUntil"_s, dayText(value.usableUntil)},
                     {u"why"_s, value.why}};
    put(json, "dailyAt", plainMaybe(value.dailyAt));
    return json;
}

QJsonObject encode(const Provision &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"revision"_s, value.revision},
                     {u"request"_s, encode(value.request)},
                     {u"state"_s, word(value.state)},
                     {u"decision"_s, encode(value.decision)},
                     {u"requestedBy"_s, encode(value.requestedBy)},
                     {u"requestedAt"_s, utcText(value.requestedAt)},
                     {u"decidedWhy"_s, value.decidedWhy}};
    put(json, "decidedBy", encodeMaybe(value.decidedBy));
    put(json, "decidedAt", utcMaybe(value.decidedAt));
    put(json, "givenUntil", dayMaybe(value.givenUntil));
    return json;
}

QJsonObject encode(const ProvisionAnswer &value)
{
    return {{u"revision"_s, value.revision}, {u"approved"_s, value.approved}, {u"why"_s, value.why}};
}

QJsonObject encode(const Recall &value)
{
    return {{u"by"_s, encode(value.by)}, {u"at"_s, utcText(value.at)}, {u"why"_s, value.why}};
}

QJsonObject encode(const RecallOrder &value) { return {{u"why"_s, value.why}}; }

QJsonObject encode(const RecallReceipt &value) { return {{u"on"_s, dayText(value.on)}, {u"proof"_s, value.proof}}; }

QJsonObject encode(const CopyDisposal &value) { return {{u"on"_s, dayText(value.on)}, {u"proof"_s, value.proof}}; }

QJsonObject encode(const RegisterEntry &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"provision"_s, value.provision.text()},
                     {u"at"_s, utcText(value.at)},
                     {u"by"_s, encode(value.by)},
                     {u"approvedBy"_s, encode(value.approvedBy)},
                     {u"recipient"_s, value.recipient},
                     {u"people"_s, value.people},
                     {u"leftOut"_s, value.leftOut},
                     {u"rows"_s, value.rows},
                     {u"digest"_s, value.digest},
                     {u"rule"_s, encode(value.rule)},
                     {u"waiting"_s, value.waiting},
                     {u"replaced"_s, value.replaced}};
    put(json, "from", dayMaybe(value.from));
    put(json, "until", dayMaybe(value.until));
    put(json, "expires", dayMaybe(value.expires));
    put(json, "recall", encodeMaybe(value.recall));
    put(json, "receipt", encodeMaybe(value.receipt));
    put(json, "copy", encodeMaybe(value.copy));
    put(json, "fetchedAt", utcMaybe(value.fetchedAt));
    return json;
}

QJsonObject encode(const ProvisionExport &value)
{
    return {{u"entry"_s, encode(value.entry)}, {u"file"_s, value.file}};
}

Decoded<AgreementContent> decodeAgreementContent(const QJsonObject &json) { return decodeWith(json, readContent); }
Decoded<Agreement> decodeAgreement(const QJsonObject &json) { return decodeWith(json, readAgreement); }
Decoded<ProvisionRequest> decodeProvisionRequest(const QJsonObject &json) { return decodeWith(json, readRequest); }
Decoded<Provision> decodeProvision(const QJsonObject &json) { return decodeWith(json, readProvision); }
Decoded<ProvisionAnswer> decodeProvisionAnswer(const QJsonObject &json) { return decodeWith(json, readAnswer); }
Decoded<RegisterEntry> decodeRegisterEntry(const QJsonObject &json) { return decodeWith(json, readRegisterEntry); }
Decoded<RecallOrder> decodeRecallOrder(const QJsonObject &json) { return decodeWith(json, readRecallOrder); }
Decoded<RecallReceipt> decodeRecallReceipt(const QJsonObject &json) { return decodeWith(json, readRecallReceipt); }
Decoded<CopyDisposal> decodeCopyDisposal(const QJsonObject &json) { return decodeWith(json, readCopyDisposal); }
Decoded<ProvisionExport> decodeProvisionExport(const QJsonObject &json) { return decodeWith(json, readExport); }

} // namespace mado
