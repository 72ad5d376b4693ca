// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_board.h"

#include "contract/parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array duties{Word{Duty::OnDuty, "on_duty"}, Word{Duty::OnCall, "on_call"}, Word{Duty::Off, "off"}};
constexpr std::array pageKinds{Word{PageKind::EmergencyUnattended, "emergency_unattended"},
                               Word{PageKind::CallIn, "call_in"}};
constexpr std::array pageStates{Word{PageState::Waiting, "waiting"}, Word{PageState::Sent, "sent"},
                                Word{PageState::Failed, "failed"}};

QJsonObject encode(const LevelWaiting &value)
{
    QJsonObject json{
        {u"level"_s, word(value.level)}, {u"waiting"_s, value.waiting}, {u"overTarget"_s, value.overTarget}};
    put(json, "oldest", utcMaybe(value.oldest));
    return json;
}

LevelWaiting readLevelWaiting(Fields &from)
{
    return {.level = from.enumerator("level", riskLevelFrom),
            .waiting = from.count("waiting"),
            .overTarget = from.count("overTarget"),
            .oldest = from.maybeUtc("oldest")};
}

QJsonObject encode(const LevelCount &value) { return {{u"level"_s, word(value.level)}, {u"count"_s, value.count}}; }

LevelCount readLevelCount(Fields &from)
{
    return {.level = from.enumerator("level", riskLevelFrom), .count = from.count("count")};
}

QJsonObject encode(const BoardPerson &value)
{
    QJsonArray held;
    for (const LevelCount &each : value.held)
        held.append(encode(each));
    QJsonArray kinds;
    for (const ConsultationKind kind : value.kinds)
        kinds.append(word(kind));
    QJsonObject json{{u"staff"_s, mado::encode(value.staff)},
                     {u"duty"_s, word(value.duty)},
                     {u"connected"_s, value.connected},
                     {u"held"_s, held},
                     {u"languages"_s, QJsonArray::fromStringList(value.languages)},
                     {u"kinds"_s, kinds}};
    put(json, "dutyUntil", utcMaybe(value.dutyUntil));
    put(json, "lastActAt", utcMaybe(value.lastActAt));
    return json;
}

QList<ConsultationKind> readKinds(Fields &from)
{
    QList<ConsultationKind> kinds;
    for (const QString &text : from.texts("kinds")) {
        if (const auto kind = consultationKindFrom(text))
            kinds.append(*kind);
        else
            from.fail("kinds", "unknown word");
    }
    return kinds;
}

BoardPerson readPerson(Fields &from)
{
    return {.staff = from.object("staff", readStaffName),
            .duty = from.enumerator("duty", dutyFrom),
            .dutyUntil = from.maybeUtc("dutyUntil"),
            .connected = from.boolean("connected"),
            .lastActAt = from.maybeUtc("lastActAt"),
            .held = from.objects("held", readLevelCount),
            .languages = from.texts("languages"),
            .kinds = readKinds(from)};
}

Page readPage(Fields &from)
{
    return {.id = from.id<PageTag>("id"),
            .kind = from.enumerator("kind", pageKindFrom),
            .at = from.utc("at"),
            .to = from.maybeObject("to", readStaffName),
            .by = from.maybeObject("by", readStaffName),
            .state = from.enumerator("state", pageStateFrom),
            .attempts = from.count("attempts"),
            .fault = from.text("fault"),
            .answeredAt = from.maybeUtc("answeredAt")};
}

QJsonObject encode(const DispositionCount &value)
{
    return {{u"disposition"_s, word(value.disposition)}, {u"count"_s, value.count}};
}

DispositionCount readDispositionCount(Fields &from)
{
    return {.disposition = from.enumerator("disposition", dispositionFrom), .count = from.count("count")};
}

QJsonObject encode(const DayCount &value)
{
    QJsonArray closed;
    for (const DispositionCount &each : value.closed)
        closed.append(encode(each));
    return {{u"kind"_s, word(value.kind)}, {u"opened"_s, value.opened}, {u"closed"_s, closed}};
}

DayCount readDayCount(Fields &from)
{
    return {.kind = from.enumerator("kind", consultationKindFrom),
            .opened = from.count("opened"),
            .closed = from.objects("closed", readDispositionCount)};
}

GoalCount readGoal(Fields &from) { return {.met = from.count("met"), .of = from.count("of")}; }

QJsonObject encode(const WaitSample &value)
{
    QJsonObject json{{u"at"_s, utcText(value.at)}, {u"opened"_s, value.opened}};
    put(json, "longest", plainMaybe(value.longest));
    put(json, "median", plainMaybe(value.median));
    return json;
}

WaitSample readSample(Fields &from)
{
    return {.at = from.utc("at"),
            .longest = from.maybeCount("longest"),
            .median = from.maybeCount("median"),
            .opened = from.count("opened")};
}

template <class T> QJsonArray listOf(const QList<T> &values)
{
    QJsonArray json;
    for (const T &value : values)
        json.append(encode(value));
    return json;
}

Board readBoard(Fields &from)
{
    return {.serverTime = from.utc("serverTime"),
            .attended = from.boolean("attended"),
            .paging = from.boolean("paging"),
            .comfortable = from.count("comfortable"),
            .waiting = from.objects("waiting", readLevelWaiting),
            .overdueCalls = from.count("overdueCalls"),
            .oldestOverdueCall = from.maybeUtc("oldestOverdueCall"),
            .people = from.objects("people", readPerson),
            .emergencyGoal = from.object("emergencyGoal", readGoal),
            .today = from.objects("today", readDayCount),
            .pages = from.objects("pages", readPage),
            .samples = from.objects("samples", readSample)};
}

Onlookers readOnlookers(Fields &from) { return {from.objects("others", readStaffName)}; }

} // namespace

QString word(Duty value) { return textOf(duties, value); }
QString word(PageKind value) { return textOf(pageKinds, value); }
QString word(PageState value) { return textOf(pageStates, value); }

std::optional<Duty> dutyFrom(const QString &text) { return valueOf(duties, text); }
std::optional<PageKind> pageKindFrom(const QString &text) { return valueOf(pageKinds, text); }
std::optional<PageState> pageStateFrom(const QString &text) { return valueOf(pageStates, text); }

QJsonObject encode(const Page &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},      {u"kind"_s, word(value.kind)},   {u"at"_s, utcText(value.at)},
                     {u"state"_s, word(value.state)}, {u"attempts"_s, value.attempts}, {u"fault"_s, value.fault}};
    put(json, "to", encodeMaybe(value.to));
    put(json, "by", encodeMaybe(value.by));
    put(json, "answeredAt", utcMaybe(value.answeredAt));
    return json;
}

QJsonObject encode(const Board &value)
{
    QJsonObject json{
        {u"serverTime"_s, utcText(value.serverTime)},
        {u"attended"_s, value.attended},
        {u"paging"_s, value.paging},
        {u"comfortable"_s, value.comfortable},
        {u"waiting"_s, listOf(value.waiting)},
        {u"overdueCalls"_s, value.overdueCalls},
        {u"people"_s, listOf(value.people)},
        {u"emergencyGoal"_s, QJsonObject{{u"met"_s, value.emergencyGoal.met}, {u"of"_s, value.emergencyGoal.of}}},
        {u"today"_s, listOf(value.today)},
        {u"pages"_s, encodeList(value.pages)},
        {u"samples"_s, listOf(value.samples)}};
    put(json, "oldestOverdueCall", utcMaybe(value.oldestOverdueCall));
    return json;
}

QJsonObject encode(const Onlookers &value) { return {{u"others"_s, encodeList(value.others)}}; }

Decoded<Board> decodeBoard(const QJsonObject &json) { return decodeWith(json, readBoard); }
Decoded<Page> decodePage(const QJsonObject &json) { return decodeWith(json, readPage); }
Decoded<Onlookers> decodeOnlookers(const QJsonObject &json) { return decodeWith(json, readOnlookers); }

} // namespace mado
