// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/survey_flow.h"

#include "backend/bot/completion.h"
#include "backend/bot/consent_flow.h"
#include "backend/bot/medicine_flow.h"
#include "backend/store/survey_round_rows.h"
#include "backend/survey/plain_text.h"
#include "backend/survey/rules_check.h"
#include "backend/survey/walk.h"

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

using survey::Question;
using survey::QuestionKind;

const Question *openQuestion(const Turn &turn)
{
    return survey::nextQuestion(turn.asked(), turn.dialogue.answers, turn.consents());
}

/// True when the answers so far, the half-given one included, already mean an emergency. Advice is given then and
/// there: the rest of the questions can wait, the ambulance cannot.
bool adviseIfEmergency(Turn &turn, const triage::Answers &answers)
{
    if (turn.dialogue.flow == Flow::Medicine)
        return false;
    const auto result = survey::assessOn(turn.package(), answers, turn.consents());
    if (result.risk.byRules != RiskLevel::Emergency || turn.dialogue.advised)
        return false;
    turn.dialogue.advised = true;
    turn.advise(turn.voice().text("emergency_advice"));
    turn.call(ConsultationKind::Nurse, Channel::Chat, result.risk);
    return true;
}

QString wordsAfterAdvice(const Turn &turn, bool advised)
{
    return advised ? turn.voice().text("continue_if_able") : QString();
}

std::optional<triage::AgeBand> ageIn(const Question &question, const triage::Answer &answer)
{
    const auto *chosen = std::get_if<triage::Chosen>(&answer.value);
    const survey::Option *option = chosen ? question.option(chosen->options.value(0)) : nullptr;
    return option ? option->age : std::nullopt;
}

void take(Turn &turn, const Question &question, const triage::Answer &answer)
{
    Dialogue &dialogue = turn.dialogue;
    const auto earlier = dialogue.answeredAt.constFind(question.key);
    if (earlier == dialogue.answeredAt.cend() && dialogue.flow == Flow::Survey)
        store::countAnswered(turn.tx(), turn.account(), turn.asked().id, dialogue.answers.day, question.key);
    if (earlier == dialogue.answeredAt.cend() || *earlier <= turn.at()) {
        dialogue.answers.given.insert(question.key, answer);
        dialogue.answeredAt.insert(question.key, turn.at());
    }
    dialogue.choosing.clear();
    const QString words = wordsAfterAdvice(turn, adviseIfEmergency(turn, dialogue.answers));
    const auto age = ageIn(question, dialogue.answers.given.value(question.key)); // of two events the later one
    if (age && dialogue.flow == Flow::Survey && heardAge(turn, *age, words))
        return;
    if (openQuestion(turn))
        askAgain(turn, words);
    else
        dialogue.flow == Flow::Medicine ? completeRequest(turn) : completeSurvey(turn);
}

/// One more of several options; the answer is complete with 'that is all'.
void choose(Turn &turn, const Question &question, const QString &option)
{
    QStringList &choosing = turn.dialogue.choosing;
    if (option == u"done") {
        const auto answer = survey::answerOf(question, choosing);
        answer ? take(turn, question, *answer) : askAgain(turn, turn.voice().text("reminder_choose"));
        return;
    }
    if (!choosing.contains(option))
        choosing << option;
    triage::Answers soFar = turn.dialogue.answers;
    if (const auto answer = survey::answerOf(question, choosing))
        soFar.given.insert(question.key, *answer);
    const bool advised = adviseIfEmergency(turn, soFar);
    askAgain(turn, wordsAfterAdvice(turn, advised));
}

bool endsAtOnce(const Question &question, const QString &option)
{
    const survey::Option *chosen = question.option(option);
    return question.kind != QuestionKind::Multiple || !chosen || chosen->alone || chosen->unknown;
}

} // namespace

void beginSurvey(Turn &turn)
{
    turn.dialogue.endSurvey();
    const auto &rounds = turn.package().rounds;
    if (rounds && !store::mayBeAsked(turn.tx(), turn.account(), turn.at())) {
        turn.say(turn.voice().withWaysOn(turn.voice().in(rounds->closed)));
        return;
    }
    turn.dialogue.flow = Flow::Survey;
    askAgain(turn, turn.voice().text("survey_intro"));
}

void continueSurvey(Turn &turn)
{
    if (openQuestion(turn))
        askAgain(turn);
    else
        completeSurvey(turn);
}

void askAgain(Turn &turn, const QString &words, int page)
{
    const Question *question = openQuestion(turn);
    if (!question)
        return;
    if (turn.dialogue.step != question->key) {
        turn.dialogue.choosing.clear();
        if (turn.dialogue.flow == Flow::Survey)
            store::countAsked(turn.tx(), turn.account(), turn.asked().id, turn.dialogue.answers.day, question->key);
    }
    turn.dialogue.step = question->key;
    turn.say(turn.voice().question(*question, turn.dialogue.choosing, page).after(words));
}

void stopSurvey(Turn &turn)
{
    const bool asking = turn.asking() || turn.dialogue.flow == Flow::Consent;
    const bool request = turn.dialogue.flow == Flow::Medicine;
    turn.dialogue.endSurvey();
    if (request) {
        showHelp(turn, "stopped");
        return;
    }
    turn.say(turn.voice().withWaysOn(turn.voice().text(asking ? "survey_stopped" : "nothing_to_stop")));
}

void takeTap(Turn &turn, const Question &question, const QString &option)
{
    const Question *open = openQuestion(turn);
    const bool current = open && open->key == question.key;
    const bool correction = turn.dialogue.answers.given.contains(question.key);
    if (!current && !correction) {
        askAgain(turn);
        return;
    }
    const bool known = tapLabel(turn, question, option).has_value();
    if (known && current && (option == u"done" || !endsAtOnce(question, option))) {
        choose(turn, question, option);
        return;
    }
    const auto answer = survey::answerOf(question, {option});
    answer ? take(turn, question, *answer) : askAgain(turn, turn.voice().text("reminder_choose"));
}

bool takeTyped(Turn &turn, const QString &text)
{
    const Question *question = openQuestion(turn);
    if (!question)
        return false;
    const bool choosing = !turn.dialogue.choosing.isEmpty();
    const QString plain = survey::plainText(text);
    const LocalText done = turn.package().texts["done"];
    if (choosing && (plain == survey::plainText(done.ja) || plain == survey::plainText(done.en))) {
        choose(turn, *question, u"done"_s);
        return true;
    }
    const auto answer = survey::readTyped(*question, text, turn.dialogue.answers.day);
    if (!answer) {
        askAgain(turn, turn.voice().reminder(*question, answer.error()));
        return false;
    }
    const auto *chosen = std::get_if<triage::Chosen>(&answer->value);
    if (choosing && chosen && !endsAtOnce(*question, chosen->options.first())) {
        for (const QString &option : chosen->options)
            choose(turn, *question, option);
        return true;
    }
    take(turn, *question, *answer);
    return true;
}

QString forTranscript(const Turn &turn, const QString &text)
{
    const Question *question = turn.asking() ? openQuestion(turn) : nullptr;
    if (!question || question->role != survey::QuestionRole::Phone)
        return text;
    const auto answer = survey::readTyped(*question, text, turn.dialogue.answers.day);
    const auto *digits = answer ? std::get_if<QString>(&answer->value) : nullptr;
    return digits ? digits->left(3) + u"-••••-••"_s + digits->right(2) : text;
}

bool takePicture(Turn &turn)
{
    const Question *question = turn.asking() ? openQuestion(turn) : nullptr;
    if (!question || question->role != survey::QuestionRole::Photo)
        return false;
    ++turn.dialogue.pictures;
    Speech again = turn.voice().question(*question, {});
    again.text = turn.service().medicine ? turn.voice().in(turn.service().medicine->text("photo_again")) : again.text;
    turn.say(again);
    return true;
}

std::optional<QString> tapLabel(const Turn &turn, const Question &question, const QString &option)
{
    if (option == u"done" && question.kind == QuestionKind::Multiple)
        return turn.voice().text("done");
    const survey::Option *chosen = question.option(option);
    return chosen ? std::optional(turn.voice().optionLabel(*chosen)) : std::nullopt;
}

} // namespace mado::bot
