// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"
#include "contract/people_parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<ConsentGiver> giverFrom(const QString &word)
{
    if (word == "self"_L1)
        return ConsentGiver::Self;
    return word == "guardian"_L1 ? std::optional(ConsentGiver::Guardian) : std::nullopt;
}

QJsonObject encodeConsent(const Consent &value)
{
    QJsonObject json{{u"purpose"_s, value.purpose},
                     {u"label"_s, encode(value.label)},
                     {u"granted"_s, value.granted},
                     {u"at"_s, utcText(value.at)},
                     {u"article"_s, value.article},
                     {u"version"_s, value.version},
                     {u"forWhom"_s, encode(value.forWhom)},
                     {u"until"_s, encode(value.until)},
                     {u"giver"_s, value.giver == ConsentGiver::Self ? u"self"_s : u"guardian"_s}};
    put(json, "grantedAt", utcMaybe(value.grantedAt));
    return json;
}

Consent readConsent(Fields &from)
{
    return {.purpose = from.text("purpose"),
            .label = from.object("label", readLocalText),
            .granted = from.boolean("granted"),
            .at = from.utc("at"),
            .article = from.text("article"),
            .version = from.maybeText("version").value_or(QString()),
            .forWhom = from.maybeObject("forWhom", readLocalText).value_or(LocalText()),
            .until = from.maybeObject("until", readLocalText).value_or(LocalText()),
            .grantedAt = from.maybeUtc("grantedAt"),
            .giver = from.maybeEnumerator("giver", giverFrom).value_or(ConsentGiver::Self)};
}

QJsonObject encodeResident(const ResidentCard &value)
{
    QJsonArray consents;
    for (const Consent &consent : value.consents)
        consents.append(encodeConsent(consent));
    QJsonObject json{{u"displayName"_s, value.displayName},
                     {u"language"_s, value.language},
                     {u"reachable"_s, value.reachable},
                     {u"consents"_s, consents}};
    put(json, "ageBand", encodeMaybe(value.ageBand));
    put(json, "municipality", encodeMaybe(value.municipality));
    put(json, "phoneMasked", plainMaybe(value.phoneMasked));
    return json;
}

ResidentCard readResident(Fields &from)
{
    return {.displayName = from.text("displayName"),
            .language = from.text("language"),
            .ageBand = from.maybeObject("ageBand", readLocalText),
            .municipality = from.maybeObject("municipality", readLocalText),
            .phoneMasked = from.maybeText("phoneMasked"),
            .reachable = from.boolean("reachable"),
            .consents = from.objects("consents", readConsent)};
}

QJsonValue encodeOwner(const std::optional<Ownership> &value)
{
    if (!value)
        return {};
    QJsonObject json{{u"staff"_s, encode(value->staff)},
                     {u"fence"_s, value->fence},
                     {u"since"_s, utcText(value->since)},
                     {u"leaseUntil"_s, utcText(value->leaseUntil)}};
    if (!value->teams.isEmpty())
        json.insert(u"teams"_s, encodeList(value->teams));
    return json;
}

Ownership readOwner(Fields &from)
{
    return {.staff = from.object("staff", readStaffName),
            .fence = from.integer("fence"),
            .since = from.utc("since"),
            .leaseUntil = from.utc("leaseUntil"),
            .teams = from.has("teams") ? from.objects("teams", readTeam) : QList<Team>()};
}

QJsonValue encodeClosing(const std::optional<Closing> &value)
{
    if (!value)
        return {};
    return QJsonObject{
        {u"disposition"_s, word(value->disposition)}, {u"by"_s, encode(value->by)}, {u"at"_s, utcText(value->at)}};
}

QJsonValue encodeCall(const std::optional<PlannedCall> &value)
{
    if (!value)
        return {};
    QJsonObject json{{u"dueAt"_s, utcText(value->dueAt)}, {u"unanswered"_s, value->unanswered}};
    put(json, "lastTriedAt", utcMaybe(value->lastTriedAt));
    if (!value->reason.isEmpty())
        json.insert(u"reason"_s, value->reason);
    return json;
}

PlannedCall readCall(Fields &from)
{
    return {.dueAt = from.utc("dueAt"),
            .unanswered = from.count("unanswered"),
            .lastTriedAt = from.maybeUtc("lastTriedAt"),
            .reason = from.maybeText("reason").value_or(QString())};
}

Closing readClosing(Fields &from)
{
    return {.disposition = from.enumerator("disposition", dispositionFrom),
            .by = from.object("by", readStaffName),
            .at = from.utc("at")};
}

} // namespace

QJsonObject encode(const Consultation &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"revision"_s, value.revision},
                     {u"caseNumber"_s, value.caseNumber},
                     {u"account"_s, value.account.text()},
                     {u"conversation"_s, value.conversation.text()},
                     {u"resident"_s, encodeResident(value.resident)},
                     {u"kind"_s, word(value.kind)},
                     {u"channel"_s, word(value.channel)},
                     {u"risk"_s, encode(value.risk)},
                     {u"openedAt"_s, utcText(value.openedAt)},
                     {u"unread"_s, value.unread},
                     {u"lastWords"_s, value.lastWords},
                     {u"transcriptSeq"_s, value.transcriptSeq}};
    put(json, "waitingSince", utcMaybe(value.waitingSince));
    put(json, "targetMinutes", plainMaybe(value.targetMinutes));
    put(json, "owner", encodeOwner(value.owner));
    put(json, "closed", encodeClosing(value.closed));
    put(json, "call", encodeCall(value.call));
    put(json, "handOver", encodeMaybe(value.handOver));
    put(json, "assigned", encodeMaybe(value.assigned));
    put(json, "person", encodeMaybe(value.person));
    if (value.access != Access())
        json.insert(u"access"_s, encode(value.access));
    put(json, "danger", encodeMaybe(value.danger));
    if (!value.prefecture.isEmpty())
        json.insert(u"prefecture"_s, value.prefecture);
    return json;
}

Consultation readConsultation(Fields &from)
{
    return {.id = from.id<ConsultationTag>("id"),
            .revision = from.integer("revision"),
            .caseNumber = from.text("caseNumber"),
            .account = from.id<AccountTag>("account"),
            .conversation = from.id<ConversationTag>("conversation"),
            .resident = from.object("resident", readResident),
            .kind = from.enumerator("kind", consultationKindFrom),
            .channel = from.enumerator("channel", channelFrom),
            .risk = from.object("risk", readRisk),
            .openedAt = from.utc("openedAt"),
            .waitingSince = from.maybeUtc("waitingSince"),
            .targetMinutes = from.maybeCount("targetMinutes"),
            .unread = from.count("unread"),
            .lastWords = from.text("lastWords"),
            .transcriptSeq = from.integer("transcriptSeq"),
            .owner = from.maybeObject("owner", readOwner),
            .closed = from.maybeObject("closed", readClosing),
            .call = from.maybeObject("call", readCall),
            .handOver = from.maybeObject("handOver", readPendingHandOver),
            .assigned = from.maybeObject("assigned", readAssignment),
            .person = from.maybeObject("person", readPersonConcerned),
            .access = from.maybeObject("access", readAccess).value_or(Access()),
            .danger = from.maybeObject("danger", readDangerProtocol),
            .prefecture = from.maybeText("prefecture").value_or(QString())};
}

Decoded<Consultation> decodeConsultation(const QJsonObject &json) { return decodeWith(json, readConsultation); }

} // namespace mado
