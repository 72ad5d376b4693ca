// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_disposal.h"

#include "contract/governance_parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject encode(const RetentionLine &value)
{
    QJsonObject json{{u"category"_s, word(value.category)},
                     {u"count"_s, value.count},
                     {u"due"_s, value.due},
                     {u"basis"_s, mado::encode(value.basis)}};
    put(json, "oldest", utcMaybe(value.oldest));
    put(json, "days", plainMaybe(value.days));
    return json;
}

RetentionLine readLine(Fields &from)
{
    return {.category = from.enumerator("category", dataCategoryFrom),
            .count = from.integer("count"),
            .oldest = from.maybeUtc("oldest"),
            .days = from.maybeCount("days"),
            .due = from.integer("due"),
            .basis = from.object("basis", readLocalText)};
}

HoldContent readHoldContent(Fields &from)
{
    return {from.enumerator("category", dataCategoryFrom), from.text("reason")};
}

Hold readHold(Fields &from)
{
    return {.id = from.id<HoldTag>("id"),
            .content = from.object("content", readHoldContent),
            .by = from.object("by", readStaffName),
            .at = from.utc("at"),
            .liftedAt = from.maybeUtc("liftedAt")};
}

QJsonObject encode(const DisposalChoice &value)
{
    return {{u"category"_s, word(value.category)}, {u"erase"_s, value.erase}, {u"basis"_s, value.basis}};
}

DisposalChoice readChoice(Fields &from)
{
    return {from.enumerator("category", dataCategoryFrom), from.boolean("erase"), from.text("basis")};
}

DisposalProposal readProposal(Fields &from)
{
    return {.agreement = from.id<AgreementTag>("agreement"),
            .announcedBy = from.text("announcedBy"),
            .announcedOn = readDay(from, "announcedOn"),
            .reference = from.text("reference"),
            .choices = from.objects("choices", readChoice),
            .rehearsal = from.boolean("rehearsal")};
}

DisposalAnswer readAnswer(Fields &from) { return {from.integer("revision"), from.text("why")}; }

QJsonObject encode(const RecipientDisposal &value)
{
    QJsonObject json{{u"agreement"_s, value.agreement.text()},
                     {u"recipient"_s, value.recipient},
                     {u"exports"_s, value.exports},
                     {u"proof"_s, value.proof}};
    put(json, "askedAt", utcMaybe(value.askedAt));
    put(json, "disposedOn", dayMaybe(value.disposedOn));
    return json;
}

RecipientDisposal readRecipient(Fields &from)
{
    return {.agreement = from.id<AgreementTag>("agreement"),
            .recipient = from.text("recipient"),
            .exports = from.count("exports"),
            .askedAt = from.maybeUtc("askedAt"),
            .disposedOn = maybeDay(from, "disposedOn"),
            .proof = from.text("proof")};
}

DisposalNote readNote(Fields &from)
{
    return {.revision = from.integer("revision"),
            .kind = from.enumerator("kind", disposalNoteKindFrom),
            .agreement = from.id<AgreementTag>("agreement"),
            .on = maybeDay(from, "on"),
            .words = from.text("words")};
}

QJsonObject encode(const DisposedCount &value)
{
    return {{u"category"_s, word(value.category)}, {u"count"_s, value.count}};
}

DisposedCount readDisposed(Fields &from)
{
    return {from.enumerator("category", dataCategoryFrom), from.integer("count")};
}

QJsonObject encode(const RemainingCount &value)
{
    return {{u"category"_s, word(value.category)}, {u"count"_s, value.count}, {u"basis"_s, value.basis}};
}

RemainingCount readRemaining(Fields &from)
{
    return {from.enumerator("category", dataCategoryFrom), from.integer("count"), from.text("basis")};
}

DisposalCertificate readCertificate(Fields &from)
{
    return {.at = from.utc("at"),
            .erased = from.objects("erased", readDisposed),
            .remained = from.objects("remained", readRemaining),
            .spaceReleased = from.boolean("spaceReleased"),
            .consolesWiped = from.count("consolesWiped"),
            .consolesToCome = from.texts("consolesToCome"),
            .digest = from.text("digest"),
            .signature = from.text("signature"),
            .publicKey = from.text("publicKey"),
            .backupKeyDestroyed =
                from.has("backupKeyDestroyed") ? std::optional(from.boolean("backupKeyDestroyed")) : std::nullopt};
}

Disposal readDisposal(Fields &from)
{
    return {.id = from.id<DisposalTag>("id"),
            .revision = from.integer("revision"),
            .proposal = from.object("proposal", readProposal),
            .state = from.enumerator("state", disposalStateFrom),
            .proposedBy = from.object("proposedBy", readStaffName),
            .proposedAt = from.utc("proposedAt"),
            .confirmedBy = from.maybeObject("confirmedBy", readStaffName),
            .confirmedAt = from.maybeUtc("confirmedAt"),
            .cancellableUntil = from.maybeUtc("cancellableUntil"),
            .frozenAt = from.maybeUtc("frozenAt"),
            .lastExportAt = from.maybeUtc("lastExportAt"),
            .nothingOwed = from.text("nothingOwed"),
            .cancelledWhy = from.text("cancelledWhy"),
            .recipients = from.objects("recipients", readRecipient),
            .erased = from.objects("erased", readDisposed),
            .certificate = from.maybeObject("certificate", readCertificate)};
}

DisposalOverview readOverview(Fields &from)
{
    return {.lines = from.objects("lines", readLine),
            .holds = from.objects("holds", readHold),
            .disposals = from.objects("disposals", readDisposal),
            .consoles = from.texts("consoles")};
}

template <class T> QJsonArray listOf(const QList<T> &values)
{
    QJsonArray result;
    for (const T &value : values)
        result.append(encode(value));
    return result;
}

} // namespace

QJsonObject encode(const HoldContent &value)
{
    return {{u"category"_s, word(value.category)}, {u"reason"_s, value.reason}};
}

QJsonObject encode(const Hold &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"content"_s, encode(value.content)},
                     {u"by"_s, encode(value.by)},
                     {u"at"_s, utcText(value.at)}};
    put(json, "liftedAt", utcMaybe(value.liftedAt));
    return json;
}

QJsonObject encode(const DisposalProposal &value)
{
    return {{u"agreement"_s, value.agreement.text()},       {u"announcedBy"_s, value.announcedBy},
            {u"announcedOn"_s, dayText(value.announcedOn)}, {u"reference"_s, value.reference},
            {u"choices"_s, listOf(value.choices)},          {u"rehearsal"_s, value.rehearsal}};
}

QJsonObject encode(const DisposalAnswer &value) { return {{u"revision"_s, value.revision}, {u"why"_s, value.why}}; }

QJsonObject encode(const DisposalNote &value)
{
    QJsonObject json{{u"revision"_s, value.revision},
                     {u"kind"_s, word(value.kind)},
                     {u"agreement"_s, value.agreement.text()},
                     {u"words"_s, value.words}};
    put(json, "on", dayMaybe(value.on));
    return json;
}

QJsonObject encode(const DisposalCertificate &value)
{
    QJsonObject json{{u"at"_s, utcText(value.at)},
                     {u"erased"_s, listOf(value.erased)},
                     {u"remained"_s, listOf(value.remained)},
                     {u"spaceReleased"_s, value.spaceReleased},
                     {u"consolesWiped"_s, value.consolesWiped},
                     {u"consolesToCome"_s, QJsonArray::fromStringList(value.consolesToCome)},
                     {u"digest"_s, value.digest},
                     {u"signature"_s, value.signature},
                     {u"publicKey"_s, value.publicKey}};
    put(json, "backupKeyDestroyed", plainMaybe(value.backupKeyDestroyed));
    return json;
}

QJsonObject encode(const Disposal &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"revision"_s, value.revision},
                     {u"proposal"_s, encode(value.proposal)},
                     {u"state"_s, word(value.state)},
                     {u"proposedBy"_s, encode(value.proposedBy)},
                     {u"proposedAt"_s, utcText(value.proposedAt)},
                     {u"nothingOwed"_s, value.nothingOwed},
                     {u"cancelledWhy"_s, value.cancelledWhy},
                     {u"recipients"_s, listOf(value.recipients)},
                     {u"erased"_s, listOf(value.erased)}};
    put(json, "confirmedBy", encodeMaybe(value.confirmedBy));
    put(json, "confirmedAt", utcMaybe(value.confirmedAt));
    put(json, "cancellableUntil", utcMaybe(value.cancellableUntil));
    put(json, "frozenAt", utcMaybe(value.frozenAt));
    put(json, "lastExportAt", utcMaybe(value.lastExportAt));
    put(json, "certificate", encodeMaybe(value.certificate));
    return json;
}

QJsonObject encode(const DisposalOverview &value)
{
    return {{u"lines"_s, listOf(value.lines)},
            {u"holds"_s, encodeList(value.holds)},
            {u"disposals"_s, encodeList(value.disposals)},
            {u"consoles"_s, QJsonArray::fromStringList(value.consoles)}};
}

Decoded<HoldContent> decodeHoldContent(const QJsonObject &json) { return decodeWith(json, readHoldContent); }
Decoded<Hold> decodeHold(const QJsonObject &json) { return decodeWith(json, readHold); }
Decoded<DisposalProposal> decodeDisposalProposal(const QJsonObject &json) { return decodeWith(json, readProposal); }
Decoded<DisposalAnswer> decodeDisposalAnswer(const QJsonObject &json) { return decodeWith(json, readAnswer); }
Decoded<DisposalNote> decodeDisposalNote(const QJsonObject &json) { return decodeWith(json, readNote); }
Decoded<Disposal> decodeDisposal(const QJsonObject &json) { return decodeWith(json, readDisposal); }
Decoded<DisposalOverview> decodeDisposalOverview(const QJsonObject &json) { return decodeWith(json, readOverview); }

} // namespace mado
