// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_calls_made.h"

#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject encode(const CallMade &value)
{
    QJsonObject json{{u"consultation"_s, value.consultation.text()},
                     {u"caseNumber"_s, value.caseNumber},
                     {u"displayName"_s, value.displayName},
                     {u"by"_s, mado::encode(value.by)},
                     {u"at"_s, utcText(value.at)},
                     {u"outcome"_s, word(value.outcome)},
                     {u"attempt"_s, value.attempt}};
    put(json, "nextAt", utcMaybe(value.nextAt));
    return json;
}

CallMade readCallMade(Fields &from)
{
    return {.consultation = from.id<ConsultationTag>("consultation"),
            .caseNumber = from.text("caseNumber"),
            .displayName = from.text("displayName"),
            .by = from.object("by", readStaffName),
            .at = from.utc("at"),
            .outcome = from.enumerator("outcome", callOutcomeFrom),
            .attempt = from.count("attempt"),
            .nextAt = from.maybeUtc("nextAt")};
}

CallsMade readCallsMade(Fields &from) { return {from.objects("calls", readCallMade)}; }

} // namespace

QJsonObject encode(const CallsMade &value)
{
    QJsonArray calls;
    for (const CallMade &one : value.calls)
        calls.append(encode(one));
    return {{u"calls"_s, calls}};
}

Decoded<CallsMade> decodeCallsMade(const QJsonObject &json) { return decodeWith(json, readCallsMade); }

} // namespace mado
