// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_disposal.h"

#include "contract/governance_parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

DutyContent readContent(Fields &from)
{
    return {.kind = from.enumerator("kind", dutyKindFrom),
            .subject = from.text("subject"),
            .details = from.text("details"),
            .on = readDay(from, "on"),
            .due = maybeDay(from, "due")};
}

FirstReport readFirstReport(Fields &from)
{
    return {readDay(from, "on"), from.text("to"), from.object("by", readStaffName), from.utc("at")};
}

QJsonObject encode(const FirstReport &value)
{
    return {
        {u"on"_s, dayText(value.on)}, {u"to"_s, value.to}, {u"by"_s, encode(value.by)}, {u"at"_s, utcText(value.at)}};
}

DutyRecord readDuty(Fields &from)
{
    return {.id = from.id<DutyTag>("id"),
            .revision = from.integer("revision"),
            .content = from.object("content", readContent),
            .state = from.enumerator("state", dutyStateFrom),
            .recordedBy = from.object("recordedBy", readStaffName),
            .recordedAt = from.utc("recordedAt"),
            .outcome = from.text("outcome"),
            .answeredBy = from.maybeObject("answeredBy", readStaffName),
            .answeredAt = from.maybeUtc("answeredAt"),
            .firstReport = from.maybeObject("firstReport", readFirstReport)};
}

DutyAnswer readAnswer(Fields &from) { return {from.integer("revision"), from.boolean("done"), from.text("outcome")}; }

FirstReportMade readMade(Fields &from) { return {from.integer("revision"), readDay(from, "on"), from.text("to")}; }

DutyBook readBook(Fields &from) { return {from.objects("duties", readDuty)}; }

ConsentWithdrawal readWithdrawal(Fields &from) { return {from.text("purpose")}; }

} // namespace

QJsonObject encode(const DutyContent &value)
{
    QJsonObject json{{u"kind"_s, word(value.kind)},
                     {u"subject"_s, value.subject},
                     {u"details"_s, value.details},
                     {u"on"_s, dayText(value.on)}};
    put(json, "due", dayMaybe(value.due));
    return json;
}

QJsonObject encode(const DutyRecord &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"revision"_s, value.revision},
                     {u"content"_s, encode(value.content)},
                     {u"state"_s, word(value.state)},
                     {u"recordedBy"_s, encode(value.recordedBy)},
                     {u"recordedAt"_s, utcText(value.recordedAt)},
                     {u"outcome"_s, value.outcome}};
    put(json, "answeredBy", encodeMaybe(value.answeredBy));
    put(json, "answeredAt", utcMaybe(value.answeredAt));
    if (value.firstReport)
        json[u"firstReport"_s] = encode(*value.firstReport);
    return json;
}

QJsonObject encode(const DutyAnswer &value)
{
    return {{u"revision"_s, value.revision}, {u"done"_s, value.done}, {u"outcome"_s, value.outcome}};
}

QJsonObject encode(const FirstReportMade &value)
{
    return {{u"revision"_s, value.revision}, {u"on"_s, dayText(value.on)}, {u"to"_s, value.to}};
}

QJsonObject encode(const DutyBook &value) { return {{u"duties"_s, encodeList(value.duties)}}; }

QJsonObject encode(const ConsentWithdrawal &value) { return {{u"purpose"_s, value.purpose}}; }

Decoded<DutyContent> decodeDutyContent(const QJsonObject &json) { return decodeWith(json, readContent); }
Decoded<DutyRecord> decodeDutyRecord(const QJsonObject &json) { return decodeWith(json, readDuty); }
Decoded<DutyAnswer> decodeDutyAnswer(const QJsonObject &json) { return decodeWith(json, readAnswer); }
Decoded<FirstReportMade> decodeFirstReportMade(const QJsonObject &json) { return decodeWith(json, readMade); }
Decoded<DutyBook> decodeDutyBook(const QJsonObject &json) { return decodeWith(json, readBook); }
Decoded<ConsentWithdrawal> decodeConsentWithdrawal(const QJsonObject &json) { return decodeWith(json, readWithdrawal); }

} // namespace mado
