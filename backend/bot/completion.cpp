// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/completion.h"

#include "backend/bot/follow_up_flow.h"
#include "backend/bot/survey_flow.h"
#include "backend/desk/intake.h"
#include "backend/store/bot_rows.h"
#include "backend/store/follow_up_rows.h"
#include "backend/store/survey_round_rows.h"
#include "backend/survey/limits.h"
#include "backend/survey/plain_text.h"
#include "backend/survey/rules_check.h"
#include "backend/survey/walk.h"
#include "contract/codecs.h"
#include "contract/tokyo.h"

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

using survey::Question;
using survey::QuestionRole;
using triage::Answers;

constexpr int mostInformation = 3;
constexpr qint64 dayMs = qint64(24) * 60 * 60 * 1000;

/// A complete survey and what it means.
struct Result
{
    Answers answers; ///< As given, without those that a correction made pointless.
    Answers effective;
    Risk risk;
    std::optional<survey::Wish> wish;
    std::optional<QString> phone;
    QString municipality; ///< Option key; empty where typed or not told.
};

const triage::Answer *answerTo(const Result &result, const Question &question)
{
    const auto found = result.answers.given.constFind(question.key);
    return found == result.answers.given.cend() ? nullptr : &*found;
}

void noteRole(Result &result, const Question &question)
{
    const triage::Answer *answer = answerTo(result, question);
    if (!answer)
        return;
    const auto *chosen = std::get_if<triage::Chosen>(&answer->value);
    const auto *text = std::get_if<QString>(&answer->value);
    if (question.role == QuestionRole::Contact && chosen)
        result.wish = question.option(chosen->options.first())->wish;
    if (question.role == QuestionRole::Phone && text)
        result.phone = *text;
    if (question.role == QuestionRole::Municipality && chosen)
        result.municipality = chosen->options.first();
}

Result resultOf(const Turn &turn)
{
    const auto &health = turn.package().health;
    const QStringList consents = turn.consents();
    Result result{{turn.dialogue.answers.day, {}, std::nullopt},
                  survey::effective(health, turn.dialogue.answers, consents),
                  survey::assessOn(turn.package(), turn.dialogue.answers, consents).risk,
                  std::nullopt,
                  std::nullopt,
                  {}};
    for (const Question *question : survey::path(health, turn.dialogue.answers, consents))
        result.answers.given.insert(question->key, turn.dialogue.answers.given[question->key]);
    for (const Question &question : health.questions)
        noteRole(result, question);
    return result;
}

void updateCard(Turn &turn, const Result &result)
{
    for (const Question &question : turn.package().health.questions) {
        const triage::Answer *answer = answerTo(result, question);
        const bool told = answer && !std::holds_alternative<triage::NotKnown>(answer->value);
        if (told && question.role == QuestionRole::Age)
            store::setAgeBand(turn.tx(), turn.conversation(), answer->shown);
        if (told && question.role == QuestionRole::Municipality)
            store::setMunicipality(turn.tx(), turn.conversation(), answer->shown);
    }
    if (result.phone)
        store::setPhone(turn.tx(), turn.conversation(), result.phone);
    desk::residentChanged(turn.tx(), turn.conversation());
}

/// The number has its own place; responses are read by more people.
Answers withoutPhone(const survey::Survey &health, Answers answers)
{
    for (const Question &question : health.questions) {
        if (question.role == QuestionRole::Phone)
            answers.given.remove(question.key);
    }
    return answers;
}

void keepResponse(Turn &turn, const Result &result)
{
    const auto &health = turn.package().health;
    const auto row = store::latestResponse(turn.tx(), turn.conversation(), health.id, turn.at());
    std::optional<Answers> previous;
    if (row)
        previous = survey::decodeAnswers(health, row->answers, result.answers.day);
    store::insertResponse(turn.tx(), turn.conversation(),
                          {health.id, health.version, turn.at(),
                           survey::encodeAnswers(withoutPhone(health, result.answers)), encode(result.risk)});
    turn.record(SurveyResponse{health.id, health.version, health.title,
                               survey::forStaff(health, result.answers, previous, turn.consents()),
                               result.risk.byRules});
}

void noteAnswered(Turn &turn, const Result &result)
{
    const QDateTime there = inTokyo(turn.at());
    store::countCompleted(turn.tx(), turn.account(), turn.package().health.id, there.date(), there.time().hour());
    store::answeredFollowUp(turn.tx(), turn.conversation(), there.date(), result.risk.byRules, turn.at());
}

bool asksForHuman(const Result &result) { return result.wish || result.risk.byRules <= RiskLevel::Unrated; }

Channel channelOf(const Result &result)
{
    const bool callable = result.phone.has_value();
    return result.wish && callable ? result.wish->channel : Channel::Chat;
}

const char *resultText(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Emergency:
        return "result_emergency";
    case RiskLevel::High:
        return "result_high";
    case RiskLevel::Unrated:
        return "result_unrated";
    case RiskLevel::Moderate:
        return "result_moderate";
    case RiskLevel::Low:
        return "result_low";
    }
    Q_UNREACHABLE();
}

QStringList information(const Turn &turn, const Result &result)
{
    QStringList texts;
    for (const survey::Information &item : turn.package().information) {
        if (texts.size() < mostInformation && triage::evaluate(item.when, result.effective) == triage::Truth::True)
            texts << turn.voice().in(item.text);
    }
    return texts;
}

QString testingDesk(const Turn &turn, const Result &result)
{
    const survey::TestingDesks &desks = turn.package().testingDesks;
    const Voice voice = turn.voice();
    return survey::filled(voice.in(desks.advice), {{u"desk"_s, voice.in(desks.deskFor(result.municipality))},
                                                   {u"page"_s, turn.package().page}});
}

/// Everything in one message: replies are free of charge, further messages are not.
QString answerText(const Turn &turn, const Result &result)
{
    const Voice voice = turn.voice();
    QStringList parts{voice.text(resultText(result.risk.byRules))};
    if (result.risk.byRules == RiskLevel::High)
        parts << testingDesk(turn, result);
    if (result.risk.byRules > RiskLevel::Unrated && result.wish)
        parts << voice.text(channelOf(result) == Channel::Callback ? "human_called_callback" : "human_called");
    if (asksForHuman(result) && result.risk.byRules != RiskLevel::Emergency)
        parts << closedNote(turn);
    parts << information(turn, result);
    if (!result.risk.ruleVersion.isEmpty())
        parts << survey::filled(voice.text("rules_note"), {{u"version"_s, result.risk.ruleVersion}});
    parts.removeAll(QString());
    while (parts.join(u"\n\n"_s).size() > survey::maxMessageUnits && parts.size() > 1)
        parts.removeLast();
    return parts.join(u"\n\n"_s);
}

Risk unfinished(const Turn &turn, Risk risk)
{
    risk.reasons.removeIf([](const RiskReason &reason) { return reason.weight == RiskLevel::Unrated; });
    risk.reasons.append({u"unfinished"_s, turn.package().texts["reason_unfinished"],
                         turn.package().texts["value_unfinished"], RiskLevel::Unrated});
    risk.byRules = std::min(risk.byRules, RiskLevel::Unrated);
    return risk;
}

std::optional<Risk> recentRisk(Turn &turn)
{
    const auto row = store::latestResponse(turn.tx(), turn.conversation(), turn.package().health.id, turn.at());
    if (!row || row->answeredAt.msecsTo(turn.at()) > dayMs)
        return std::nullopt;
    const auto risk = decodeRisk(row->risk);
    return risk ? std::optional(*risk) : std::nullopt;
}

} // namespace

QString closedNote(const Turn &turn)
{
    const survey::OpeningHours &hours = turn.package().hours;
    if (hours.openAt(turn.at()))
        return {};
    return survey::filled(turn.voice().text("human_closed"), {{u"hours"_s, turn.voice().in(hours.shown())}});
}

Risk presentRisk(Turn &turn)
{
    const bool answering = turn.dialogue.flow == Flow::Survey && !turn.dialogue.answers.given.isEmpty();
    if (answering)
        return unfinished(turn, survey::assessOn(turn.package(), turn.dialogue.answers, turn.consents()).risk);
    if (const auto recent = recentRisk(turn))
        return *recent;
    const auto rules = triage::inForce(turn.package().rules, turn.dialogue.answers.day);
    return {RiskLevel::Unrated, std::nullopt, rules ? rules->version : QString(), {}};
}

void callHuman(Turn &turn, ConsultationKind kind)
{
    Risk risk = presentRisk(turn);
    risk.reasons.append(
        {u"wish"_s, turn.package().texts["reason_wish"], turn.package().texts["value_wish"], risk.byRules});
    turn.call(kind, Channel::Chat, risk);
    const Voice voice = turn.voice();
    const QString note = closedNote(turn);
    const QString words = note.isEmpty() ? voice.text("human_called") : voice.text("human_called") + u"\n\n"_s + note;
    if (turn.asking())
        askAgain(turn, words);
    else
        turn.say({words, {}});
}

void completeSurvey(Turn &turn)
{
    const Result result = resultOf(turn);
    updateCard(turn, result);
    keepResponse(turn, result);
    noteAnswered(turn, result);
    if (result.risk.byRules == RiskLevel::Emergency && !turn.dialogue.advised)
        turn.advise(turn.voice().text("emergency_advice"));
    if (asksForHuman(result))
        turn.call(result.wish ? result.wish->kind : ConsultationKind::Nurse, channelOf(result), result.risk);
    turn.dialogue.endSurvey();
    turn.say(withFollowUp(turn, turn.voice().withWaysOn(answerText(turn, result))));
}

} // namespace mado::bot
