// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RouteNamer
{
    QString operator()(const TakeOver &) const { return u"take-over"_s; }
    QString operator()(const Reply &) const { return u"replies"_s; }
    QString operator()(const AddNote &) const { return u"notes"_s; }
    QString operator()(const Close &) const { return u"close"_s; }
    QString operator()(const Return &) const { return u"return"_s; }
    QString operator()(const PlanCall &) const { return u"call-plan"_s; }
    QString operator()(const RecordCall &) const { return u"calls"_s; }
    QString operator()(const Acknowledge &) const { return u"acknowledgements"_s; }
    QString operator()(const SetLevel &) const { return u"level"_s; }
    QString operator()(const RecordEmergencyCall &) const { return u"emergency-calls"_s; }
    QString operator()(const HandOver &) const { return u"hand-over"_s; }
    QString operator()(const AnswerHandOver &) const { return u"hand-over-answer"_s; }
    QString operator()(const Assign &) const { return u"assign"_s; }
    QString operator()(const AskColleague &) const { return u"ask"_s; }
    QString operator()(const DescribePerson &) const { return u"person"_s; }
    QString operator()(const JoinDanger &) const { return u"danger-join"_s; }
    QString operator()(const MarkDangerStep &) const { return u"danger-steps"_s; }
    QString operator()(const AgreeDanger &) const { return u"danger-agreement"_s; }
    QString operator()(const Reopen &) const { return u"reopen"_s; }
    QString operator()(const TakeBack &) const { return u"take-back"_s; }
};

struct CommandEncoder
{
    QJsonObject operator()(const TakeOver &) const { return {}; }
    QJsonObject operator()(const Reply &c) const
    {
        return {{u"fence"_s, c.fence},
                {u"text"_s, c.text},
                {u"writtenAt"_s, utcText(c.writtenAt)},
                {u"seenSeq"_s, c.seenSeq},
                {u"confirmed"_s, c.confirmed}};
    }
    QJsonObject operator()(const AddNote &c) const
    {
        QJsonObject json{{u"text"_s, c.text}};
        put(json, "fence", plainMaybe(c.fence));
        return json;
    }
    QJsonObject operator()(const Close &c) const
    {
        QJsonObject json{{u"fence"_s, c.fence}, {u"disposition"_s, word(c.disposition)}, {u"note"_s, c.note}};
        put(json, "nextContact", utcMaybe(c.nextContact));
        return json;
    }
    QJsonObject operator()(const Return &c) const { return {{u"fence"_s, c.fence}}; }
    QJsonObject operator()(const PlanCall &c) const { return {{u"fence"_s, c.fence}, {u"dueAt"_s, utcText(c.dueAt)}}; }
    QJsonObject operator()(const RecordCall &c) const
    {
        QJsonObject json{
            {u"fence"_s, c.fence}, {u"outcome"_s, word(c.outcome)}, {u"note"_s, c.note}, {u"message"_s, c.message}};
        put(json, "nextAt", utcMaybe(c.nextAt));
        put(json, "calledAt", utcMaybe(c.calledAt));
        put(json, "seenSeq", plainMaybe(c.seenSeq));
        if (c.confirmed)
            json.insert(u"confirmed"_s, true);
        return json;
    }
    QJsonObject operator()(const Acknowledge &) const { return {}; }
    QJsonObject operator()(const SetLevel &c) const
    {
        QJsonObject json{{u"level"_s, word(c.level)}, {u"reason"_s, c.reason}};
        put(json, "fence", plainMaybe(c.fence));
        return json;
    }
    QJsonObject operator()(const RecordEmergencyCall &c) const
    {
        return {{u"calledAt"_s, utcText(c.calledAt)},
                {u"dispatcherAnswer"_s, word(c.dispatcherAnswer)},
                {u"note"_s, c.note}};
    }
    QJsonObject operator()(const HandOver &c) const
    {
        QJsonObject json{{u"fence"_s, c.fence}, {u"card"_s, encode(c.card)}};
        putHandOverTo(json, c.to);
        return json;
    }
    QJsonObject operator()(const AnswerHandOver &c) const
    {
        return {{u"fence"_s, c.fence}, {u"answer"_s, word(c.answer)}, {u"reason"_s, c.reason}};
    }
    QJsonObject operator()(const Assign &c) const
    {
        QJsonObject json{{u"to"_s, c.to.text()}};
        put(json, "from", idMaybe(c.from));
        return json;
    }
    QJsonObject operator()(const AskColleague &c) const { return {{u"to"_s, c.to.text()}, {u"words"_s, c.words}}; }
    QJsonObject operator()(const DescribePerson &c) const
    {
        QJsonObject json{{u"person"_s, encode(c.person)}, {u"access"_s, encode(c.access)}};
        put(json, "fence", plainMaybe(c.fence));
        return json;
    }
    QJsonObject operator()(const JoinDanger &) const { return {}; }
    QJsonObject operator()(const MarkDangerStep &c) const { return {{u"step"_s, c.step}, {u"done"_s, c.done}}; }
    QJsonObject operator()(const AgreeDanger &c) const { return {{u"agrees"_s, c.agrees}}; }
    QJsonObject operator()(const Reopen &c) const { return {{u"reason"_s, c.reason}}; }
    QJsonObject operator()(const TakeBack &c) const { return {{u"fence"_s, c.fence}}; }
};

ConsultationCommand readTakeOver(Fields &) { return TakeOver{}; }

ConsultationCommand readReply(Fields &from)
{
    return Reply{.fence = from.integer("fence"),
                 .text = from.text("text"),
                 .writtenAt = from.utc("writtenAt"),
                 .seenSeq = from.integer("seenSeq"),
                 .confirmed = from.boolean("confirmed")};
}

ConsultationCommand readNote(Fields &from)
{
    return AddNote{.fence = from.maybeInteger("fence"), .text = from.text("text")};
}

ConsultationCommand readClose(Fields &from)
{
    return Close{.fence = from.integer("fence"),
                 .disposition = from.enumerator("disposition", dispositionFrom),
                 .nextContact = from.maybeUtc("nextContact"),
                 .note = from.text("note")};
}

ConsultationCommand readReturn(Fields &from) { return Return{from.integer("fence")}; }

ConsultationCommand readPlanCall(Fields &from)
{
    return PlanCall{.fence = from.integer("fence"), .dueAt = from.utc("dueAt")};
}

ConsultationCommand readRecordCall(Fields &from)
{
    return RecordCall{.fence = from.integer("fence"),
                      .outcome = from.enumerator("outcome", callOutcomeFrom),
                      .nextAt = from.maybeUtc("nextAt"),
                      .note = from.text("note"),
                      .message = from.text("message"),
                      .calledAt = from.maybeUtc("calledAt"),
                      .seenSeq = from.maybeInteger("seenSeq"),
                      .confirmed = from.has("confirmed") && from.boolean("confirmed")};
}

ConsultationCommand readAcknowledge(Fields &) { return Acknowledge{}; }

ConsultationCommand readSetLevel(Fields &from)
{
    return SetLevel{.fence = from.maybeInteger("fence"),
                    .level = from.enumerator("level", riskLevelFrom),
                    .reason = from.text("reason")};
}

ConsultationCommand readEmergencyCall(Fields &from)
{
    return RecordEmergencyCall{.calledAt = from.utc("calledAt"),
                               .dispatcherAnswer = from.enumerator("dispatcherAnswer", dispatcherAnswerFrom),
                               .note = from.text("note")};
}

ConsultationCommand readHandOver(Fields &from)
{
    return HandOver{
        .fence = from.integer("fence"), .to = readHandOverTo(from), .card = from.object("card", readHandOverCard)};
}

ConsultationCommand readAnswerHandOver(Fields &from)
{
    return AnswerHandOver{.fence = from.integer("fence"),
                          .answer = from.enumerator("answer", handOverAnswerFrom),
                          .reason = from.text("reason")};
}

ConsultationCommand readDescribePerson(Fields &from)
{
    return DescribePerson{.fence = from.maybeInteger("fence"),
                          .person = from.object("person", readPersonConcerned),
                          .access = from.object("access", readAccess)};
}

ConsultationCommand readJoinDanger(Fields &) { return JoinDanger{}; }

ConsultationCommand readMarkDangerStep(Fields &from)
{
    return MarkDangerStep{.step = from.text("step"), .done = from.boolean("done")};
}

ConsultationCommand readAgreeDanger(Fields &from) { return AgreeDanger{from.boolean("agrees")}; }

ConsultationCommand readReopen(Fields &from) { return Reopen{from.text("reason")}; }

ConsultationCommand readTakeBack(Fields &from) { return TakeBack{from.integer("fence")}; }

ConsultationCommand readAssign(Fields &from)
{
    return Assign{.to = from.id<StaffTag>("to"), .from = from.maybeId<StaffTag>("from")};
}

ConsultationCommand readAsk(Fields &from)
{
    return AskColleague{.to = from.id<StaffTag>("to"), .words = from.text("words")};
}

CommandApplied readApplied(Fields &from)
{
    return {.consultation = from.object("consultation", readConsultation),
            .entry = from.maybeId<EntryTag>("entry"),
            .draft = from.maybeText("draft")};
}

LeaseRenewal readRenewal(Fields &from) { return {from.integer("fence")}; }

Problem readProblem(Fields &from)
{
    return {.status = from.count("status"),
            .code = from.text("code"),
            .message = from.object("message", readLocalText),
            .owner = from.maybeObject("owner", readStaffName)};
}

} // namespace

QString routeName(const ConsultationCommand &command) { return std::visit(RouteNamer{}, command); }

QJsonObject encode(const ConsultationCommand &value) { return std::visit(CommandEncoder{}, value); }

Decoded<ConsultationCommand> decodeCommand(const QString &routeName, const QJsonObject &json)
{
    if (routeName == "take-over"_L1)
        return decodeWith(json, readTakeOver);
    if (routeName == "replies"_L1)
        return decodeWith(json, readReply);
    if (routeName == "notes"_L1)
        return decodeWith(json, readNote);
    if (routeName == "close"_L1)
        return decodeWith(json, readClose);
    if (routeName == "return"_L1)
        return decodeWith(json, readReturn);
    if (routeName == "call-plan"_L1)
        return decodeWith(json, readPlanCall);
    if (routeName == "calls"_L1)
        return decodeWith(json, readRecordCall);
    if (routeName == "acknowledgements"_L1)
        return decodeWith(json, readAcknowledge);
    if (routeName == "level"_L1)
        return decodeWith(json, readSetLevel);
    if (routeName == "emergency-calls"_L1)
        return decodeWith(json, readEmergencyCall);
    if (routeName == "hand-over"_L1)
        return decodeWith(json, readHandOver);
    if (routeName == "hand-over-answer"_L1)
        return decodeWith(json, readAnswerHandOver);
    if (routeName == "assign"_L1)
        return decodeWith(json, readAssign);
    if (routeName == "ask"_L1)
        return decodeWith(json, readAsk);
    if (routeName == "person"_L1)
        return decodeWith(json, readDescribePerson);
    if (routeName == "danger-join"_L1)
        return decodeWith(json, readJoinDanger);
    if (routeName == "danger-steps"_L1)
        return decodeWith(json, readMarkDangerStep);
    if (routeName == "danger-agreement"_L1)
        return decodeWith(json, readAgreeDanger);
    if (routeName == "reopen"_L1)
        return decodeWith(json, readReopen);
    if (routeName == "take-back"_L1)
        return decodeWith(json, readTakeBack);
    return tl::unexpected(DecodeError{{}, u"no such command"_s});
}

QJsonObject encode(const CommandApplied &value)
{
    QJsonObject json{{u"consultation"_s, encode(value.consultation)}};
    put(json, "entry", idMaybe(value.entry));
    put(json, "draft", plainMaybe(value.draft));
    return json;
}

QJsonObject encode(const LeaseRenewal &value) { return {{u"fence"_s, value.fence}}; }

QJsonObject encode(const NumberShown &value) { return {{u"number"_s, value.number}}; }

Decoded<NumberShown> decodeNumberShown(const QJsonObject &json)
{
    return decodeWith(
        json, +[](Fields &from) { return NumberShown{from.text("number")}; });
}

QJsonObject encode(const Problem &value)
{
    QJsonObject json{{u"status"_s, value.status}, {u"code"_s, value.code}, {u"message"_s, encode(value.message)}};
    put(json, "owner", encodeMaybe(value.owner));
    return json;
}

Decoded<CommandApplied> decodeCommandApplied(const QJsonObject &json) { return decodeWith(json, readApplied); }
Decoded<LeaseRenewal> decodeLeaseRenewal(const QJsonObject &json) { return decodeWith(json, readRenewal); }
Decoded<Problem> decodeProblem(const QJsonObject &json) { return decodeWith(json, readProblem); }

} // namespace mado
