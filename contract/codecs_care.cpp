// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_care.h"

#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String clockFormat("HH:mm");

QJsonObject encode(const QuestionAnswer &value)
{
    QJsonObject json{{u"text"_s, mado::encode(value.text)}};
    if (const auto *to = std::get_if<QString>(&value.then)) {
        json.insert(u"to"_s, *to);
        return json;
    }
    const auto &end = std::get<QuestionOutcome>(value.then);
    json.insert(u"outcome"_s,
                QJsonObject{{u"disposition"_s, word(end.disposition)}, {u"advice"_s, mado::encode(end.advice)}});
    return json;
}

QJsonObject encode(const ProtocolQuestion &value)
{
    QJsonArray answers;
    for (const QuestionAnswer &one : value.answers)
        answers.append(encode(one));
    return {{u"key"_s, value.key}, {u"ask"_s, mado::encode(value.ask)}, {u"answers"_s, answers}};
}

QJsonObject encode(const QuestionProtocol &value)
{
    QJsonArray questions;
    for (const ProtocolQuestion &one : value.questions)
        questions.append(encode(one));
    return {{u"id"_s, value.id},
            {u"title"_s, mado::encode(value.title)},
            {u"source"_s, value.source},
            {u"questions"_s, questions}};
}

QuestionOutcome readOutcome(Fields &from)
{
    return {.disposition = from.enumerator("disposition", dispositionFrom),
            .advice = from.object("advice", readLocalText)};
}

QuestionAnswer readAnswer(Fields &from)
{
    const LocalText text = from.object("text", readLocalText);
    if (from.has("outcome"))
        return {text, from.object("outcome", readOutcome)};
    return {text, from.text("to")};
}

ProtocolQuestion readQuestion(Fields &from)
{
    return {.key = from.text("key"),
            .ask = from.object("ask", readLocalText),
            .answers = from.objects("answers", readAnswer)};
}

QuestionProtocol readProtocol(Fields &from)
{
    QuestionProtocol read{.id = from.text("id"),
                          .title = from.object("title", readLocalText),
                          .source = from.text("source"),
                          .questions = from.objects("questions", readQuestion)};
    if (faultOf(read))
        from.fail("questions", "do not lead to an end");
    return read;
}

QuestionSet readQuestionSet(Fields &from)
{
    return {.version = from.text("version"),
            .supervisor = from.object("supervisor", readLocalText),
            .protocols = from.objects("protocols", readProtocol)};
}

QTime readClock(Fields &from, const char *name)
{
    const QTime time = QTime::fromString(from.text(name), clockFormat);
    if (!time.isValid())
        from.fail(name, "not a time of day");
    return time;
}

CallLadder readCallLadder(Fields &from)
{
    QList<int> again;
    for (const auto &minutes : from.array("again"))
        again.append(minutes.toInt());
    CallLadder read{.again = again,
                    .from = readClock(from, "from"),
                    .until = readClock(from, "until"),
                    .attempts = from.count("attempts"),
                    .welfare = from.count("welfare"),
                    .missed = from.object("missed", readLocalText)};
    if (faultOf(read))
        from.fail("again", "no ladder of calls");
    return read;
}

CareGuide readCareGuide(Fields &from)
{
    return {.account = from.id<AccountTag>("account"),
            .calls = from.object("calls", readCallLadder),
            .questions = from.object("questions", readQuestionSet)};
}

CareGuides readCareGuides(Fields &from) { return {from.objects("guides", readCareGuide)}; }

} // namespace

QJsonObject encode(const CallLadder &value)
{
    QJsonArray again;
    for (const int minutes : value.again)
        again.append(minutes);
    return {{u"again"_s, again},
            {u"from"_s, value.from.toString(clockFormat)},
            {u"until"_s, value.until.toString(clockFormat)},
            {u"attempts"_s, value.attempts},
            {u"welfare"_s, value.welfare},
            {u"missed"_s, encode(value.missed)}};
}

QJsonObject encode(const QuestionSet &value)
{
    QJsonArray protocols;
    for (const QuestionProtocol &one : value.protocols)
        protocols.append(encode(one));
    return {{u"version"_s, value.version}, {u"supervisor"_s, encode(value.supervisor)}, {u"protocols"_s, protocols}};
}

QJsonObject encode(const CareGuides &value)
{
    QJsonArray guides;
    for (const CareGuide &one : value.guides)
        guides.append(QJsonObject{{u"account"_s, one.account.text()},
                                  {u"calls"_s, encode(one.calls)},
                                  {u"questions"_s, encode(one.questions)}});
    return {{u"guides"_s, guides}};
}

Decoded<CallLadder> decodeCallLadder(const QJsonObject &json) { return decodeWith(json, readCallLadder); }
Decoded<QuestionSet> decodeQuestionSet(const QJsonObject &json) { return decodeWith(json, readQuestionSet); }
Decoded<CareGuides> decodeCareGuides(const QJsonObject &json) { return decodeWith(json, readCareGuides); }

} // namespace mado
