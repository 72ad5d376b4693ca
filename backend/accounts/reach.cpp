// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/reach.h"

#include "backend/survey/answer_reading.h"

#include <algorithm>
#include <map>

namespace mado::accounts {

using survey::Question;
using survey::QuestionKind;
using triage::Answer;
using triage::Condition;

namespace {

constexpr int mostTries = 100'000;
constexpr double besideBound = 0.1;

/// What the conditions look at.
struct Looked
{
    std::map<QString, QList<double>> bounds; ///< By question.
    bool age = false;
};

void note(const triage::Range &range, QList<double> &bounds)
{
    for (const auto &bound : {range.atLeast, range.atMost, range.moreThan, range.lessThan}) {
        if (bound)
            bounds << *bound - besideBound << *bound << *bound + besideBound;
    }
}

void look(const Condition &condition, Looked &looked)
{
    if (const auto *test = std::get_if<triage::Test>(&condition.what)) {
        QList<double> &bounds = looked.bounds[test->question];
        if (const auto *range = std::get_if<triage::Range>(&test->that))
            note(*range, bounds);
        if (const auto *ago = std::get_if<triage::DaysAgo>(&test->that))
            note(ago->days, bounds);
    } else if (const auto *no = std::get_if<triage::Not>(&condition.what)) {
        look(no->of.front(), looked);
    } else if (const auto *count = std::get_if<triage::Count>(&condition.what)) {
        for (const Condition &part : count->of)
            look(part, looked);
    } else {
        looked.age = true;
    }
}

void addNumbers(const Question &question, const QList<double> &bounds, QList<Answer> &answers)
{
    QList<double> all = bounds;
    all << question.number->least << question.number->most;
    for (const double value : std::as_const(all)) {
        if (value >= question.number->least && value <= question.number->most)
            answers.append(Answer{value, {}});
    }
}

/// Answers that may make a difference, the last one that nothing was said.
QList<Answer> answersTo(const Question &question, const QList<double> &bounds, const QDate &day)
{
    QList<Answer> answers;
    QStringList together;
    for (const survey::Option &option : question.options) {
        if (const auto answer = survey::answerOf(question, {option.key}))
            answers.append(*answer);
        if (!option.alone && !option.unknown)
            together << option.key;
    }
    if (question.kind == QuestionKind::Multiple && together.size() > 1)
        answers.append(Answer{triage::Chosen{together}, {}});
    if (question.number)
        addNumbers(question, bounds, answers);
    for (const double ago : question.kind == QuestionKind::Date ? bounds : QList<double>())
        answers.append(Answer{day.addDays(-qint64(ago)), {}});
    if (question.kind == QuestionKind::Text || question.kind == QuestionKind::Postal || question.freeText)
        answers.append(Answer{QStringLiteral("-"), {}});
    answers.append(Answer{triage::NotKnown{}, {}});
    return answers;
}

std::optional<triage::AgeBand> ageIn(const Question &question, const Answer &answer)
{
    if (const auto *years = std::get_if<double>(&answer.value))
        return triage::AgeBand{int(*years), int(*years)};
    const auto *chosen = std::get_if<triage::Chosen>(&answer.value);
    const survey::Option *option = chosen ? question.option(chosen->options.first()) : nullptr;
    return option ? option->age : std::nullopt;
}

struct Field
{
    const Question *question;
    QList<Answer> answers;
};

QList<Field> fieldsFor(const survey::Survey &survey, const Looked &looked, const QDate &day)
{
    QList<Field> fields;
    for (const Question &question : survey.questions) {
        const auto found = looked.bounds.find(question.key);
        const bool age = looked.age && question.role == survey::QuestionRole::Age;
        QList<double> bounds = found == looked.bounds.end() ? QList<double>() : found->second;
        if (age && question.number) {
            for (int years = 0; years <= 100; years += 5)
                bounds << years << years - 1;
        }
        if (found != looked.bounds.end() || age)
            fields.append({&question, answersTo(question, bounds, day)});
    }
    return fields;
}

triage::Answers combination(const QList<Field> &fields, const QList<qsizetype> &at, const QDate &day)
{
    triage::Answers answers{day, {}, std::nullopt};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Answer &answer = fields[i].answers[at[i]];
        answers.given.insert(fields[i].question->key, answer);
        if (fields[i].question->role == survey::QuestionRole::Age)
            answers.age = ageIn(*fields[i].question, answer);
    }
    return answers;
}

/// False: that was the last combination.
bool next(const QList<Field> &fields, QList<qsizetype> &at)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (++at[i] < fields[i].answers.size())
            return true;
        at[i] = 0;
    }
    return false;
}

} // namespace

bool canHold(const survey::Survey &survey, const Condition &wanted, const QList<Condition> &before)
{
    const QDate day(2020, 6, 17);
    Looked looked;
    look(wanted, looked);
    for (const Condition &condition : before)
        look(condition, looked);
    const QList<Field> fields = fieldsFor(survey, looked, day);
    QList<qsizetype> at(fields.size(), 0);
    for (int tries = 0; tries < mostTries; ++tries) {
        const triage::Answers answers = combination(fields, at, day);
        const bool taken = std::ranges::any_of(before, [&](const Condition &condition) {
            return triage::evaluate(condition, answers) == triage::Truth::True;
        });
        if (!taken && triage::evaluate(wanted, answers) == triage::Truth::True)
            return true;
        if (!next(fields, at))
            return false;
    }
    return true;
}

} // namespace mado::accounts
