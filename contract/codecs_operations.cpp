// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_operations.h"

#include "contract/parts.h"
#include "contract/statistics_parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject encode(const KindVolume &value)
{
    return {{u"kind"_s, word(value.kind)}, {u"language"_s, value.language}, {u"opened"_s, value.opened}};
}

KindVolume readKindVolume(Fields &from)
{
    return {.kind = from.enumerator("kind", consultationKindFrom),
            .language = from.text("language"),
            .opened = from.count("opened")};
}

QJsonObject encode(const DayVolume &value)
{
    return {{u"day"_s, dayText(value.day)}, {u"opened"_s, value.opened}, {u"closed"_s, value.closed}};
}

DayVolume readDayVolume(Fields &from)
{
    return {.day = readDay(from, "day"), .opened = from.count("opened"), .closed = from.count("closed")};
}

QJsonObject encode(const LevelWait &value)
{
    QJsonObject json{{u"level"_s, word(value.level)},
                     {u"opened"_s, value.opened},
                     {u"taken"_s, value.taken},
                     {u"inTime"_s, value.inTime},
                     {u"late"_s, value.late}};
    put(json, "targetMinutes", plainMaybe(value.targetMinutes));
    put(json, "median", plainMaybe(value.median));
    put(json, "ninetieth", plainMaybe(value.ninetieth));
    return json;
}

LevelWait readLevelWait(Fields &from)
{
    return {.level = from.enumerator("level", riskLevelFrom),
            .targetMinutes = from.maybeCount("targetMinutes"),
            .opened = from.count("opened"),
            .taken = from.count("taken"),
            .inTime = from.count("inTime"),
            .late = from.count("late"),
            .median = from.maybeCount("median"),
            .ninetieth = from.maybeCount("ninetieth")};
}

QJsonObject encode(const DispositionCount &value)
{
    return {{u"disposition"_s, word(value.disposition)}, {u"count"_s, value.count}};
}

DispositionCount readOutcome(Fields &from)
{
    return {.disposition = from.enumerator("disposition", dispositionFrom), .count = from.count("count")};
}

QJsonObject encode(const BotRelief &value)
{
    QJsonObject json{{u"asked"_s, value.asked},
                     {u"answered"_s, value.answered},
                     {u"alone"_s, value.alone},
                     {u"rated"_s, value.rated},
                     {u"helped"_s, value.helped}};
    put(json, "avoided", plainMaybe(value.avoided));
    put(json, "avoidedLow", plainMaybe(value.avoidedLow));
    put(json, "avoidedHigh", plainMaybe(value.avoidedHigh));
    return json;
}

BotRelief readBot(Fields &from)
{
    return {.asked = from.count("asked"),
            .answered = from.count("answered"),
            .alone = from.count("alone"),
            .rated = from.count("rated"),
            .helped = from.count("helped"),
            .avoided = from.maybeCount("avoided"),
            .avoidedLow = from.maybeCount("avoidedLow"),
            .avoidedHigh = from.maybeCount("avoidedHigh")};
}

QList<int> readHours(Fields &from)
{
    QList<int> hours;
    for (const QJsonValue &each : from.array("hours")) {
        if (!each.isDouble() || each.toInt(-1) < 0)
            from.fail("hours", "not a count");
        hours.append(each.toInt());
    }
    if (hours.size() != 24)
        from.fail("hours", "not 24");
    return hours;
}

template <class T> QJsonArray listOf(const QList<T> &values)
{
    QJsonArray json;
    for (const T &value : values)
        json.append(encode(value));
    return json;
}

Operations readOperations(Fields &from)
{
    return {.prefecture = from.text("prefecture"),
            .from = readDay(from, "from"),
            .until = readDay(from, "until"),
            .asOf = from.utc("asOf"),
            .training = from.boolean("training"),
            .kinds = from.objects("kinds", readKindVolume),
            .days = from.objects("days", readDayVolume),
            .hours = readHours(from),
            .waits = from.objects("waits", readLevelWait),
            .outcomes = from.objects("outcomes", readOutcome),
            .bot = from.object("bot", readBot)};
}

} // namespace

QJsonObject encode(const Operations &value)
{
    QJsonArray hours;
    for (const int opened : value.hours)
        hours.append(opened);
    return {{u"prefecture"_s, value.prefecture}, {u"from"_s, dayText(value.from)},
            {u"until"_s, dayText(value.until)},  {u"asOf"_s, utcText(value.asOf)},
            {u"training"_s, value.training},     {u"kinds"_s, listOf(value.kinds)},
            {u"days"_s, listOf(value.days)},     {u"hours"_s, hours},
            {u"waits"_s, listOf(value.waits)},   {u"outcomes"_s, listOf(value.outcomes)},
            {u"bot"_s, encode(value.bot)}};
}

Decoded<Operations> decodeOperations(const QJsonObject &json) { return decodeWith(json, readOperations); }

} // namespace mado
