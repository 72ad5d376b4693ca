// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/walk.h"

#include "backend/survey/answer_reading.h"

namespace mado::survey {

namespace {

using triage::Answers;
using triage::Truth;

struct Walk
{
    QList<const Question *> asked;
    QList<const Question *> skipped; ///< By askIf, not by a branch that jumps over them.
    Answers seen;                    ///< Answers on the path, and what being skipped amounts to.
    const Question *open = nullptr;
};

bool isAsked(const Question &question, const Answers &seen, const QStringList &consents)
{
    if (!question.needsConsent.isEmpty() && !consents.contains(question.needsConsent))
        return false;
    return !question.askIf || triage::evaluate(*question.askIf, seen) != Truth::False;
}

void noteAge(const Question &question, Answers &seen)
{
    if (question.role != QuestionRole::Age)
        return;
    const auto &value = seen.given[question.key].value;
    if (const auto *years = std::get_if<double>(&value))
        seen.age = triage::AgeBand{static_cast<int>(*years), static_cast<int>(*years)};
    const auto *chosen = std::get_if<triage::Chosen>(&value);
    if (chosen && !chosen->options.isEmpty()) {
        if (const Option *option = question.option(chosen->options.first()))
            seen.age = option->age;
    }
}

qsizetype after(const Survey &survey, qsizetype at, const Answers &seen)
{
    for (const Branch &branch : survey.questions[at].nextIf) {
        if (triage::evaluate(branch.when, seen) != Truth::True)
            continue;
        for (qsizetype to = at + 1; to < survey.questions.size(); ++to) {
            if (survey.questions[to].key == branch.to)
                return to;
        }
        return survey.questions.size();
    }
    return at + 1;
}

Walk walk(const Survey &survey, const Answers &answers, const QStringList &consents)
{
    Walk result;
    result.seen.day = answers.day;
    for (qsizetype at = 0; at < survey.questions.size();) {
        const Question &question = survey.questions[at];
        if (!isAsked(question, result.seen, consents)) {
            if (const auto implied = impliedAnswer(question))
                result.seen.given.insert(question.key, *implied);
            ++at;
            continue;
        }
        const auto given = answers.given.constFind(question.key);
        if (given == answers.given.cend()) {
            result.open = result.open ? result.open : &question;
            ++at;
            continue;
        }
        result.asked.append(&question);
        result.seen.given.insert(question.key, *given);
        noteAge(question, result.seen);
        at = after(survey, at, result.seen);
    }
    return result;
}

} // namespace

const Question *nextQuestion(const Survey &survey, const Answers &answers, const QStringList &consents)
{
    return walk(survey, answers, consents).open;
}

QList<const Question *> path(const Survey &survey, const Answers &answers, const QStringList &consents)
{
    return walk(survey, answers, consents).asked;
}

Answers effective(const Survey &survey, const Answers &answers, const QStringList &consents)
{
    return walk(survey, answers, consents).seen;
}

QList<SurveyAnswer> forStaff(const Survey &survey, const Answers &answers, const std::optional<Answers> &previous,
                             const QStringList &consents)
{
    QList<SurveyAnswer> list;
    for (const Question *question : path(survey, answers, consents)) {
        if (question->role == QuestionRole::Phone)
            continue;
        const triage::Answer &answer = answers.given[question->key];
        const auto *number = std::get_if<double>(&answer.value);
        const bool compared = previous && previous->given.contains(question->key);
        list.append({question->key, question->label, answer.shown, number ? std::optional(*number) : std::nullopt,
                     compared && isWorse(*question, previous->given[question->key], answer), question->headline});
    }
    return list;
}

} // namespace mado::survey
