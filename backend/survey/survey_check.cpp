// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/answer_reading.h"
#include "backend/survey/limits.h"
#include "backend/survey/survey_reader.h"

#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::survey {

namespace {

using triage::Faults;

bool fitsKind(const Question &question, const triage::Test &test)
{
    const bool chosen = std::holds_alternative<triage::OneOf>(test.that);
    const bool measured = std::holds_alternative<triage::Range>(test.that);
    const bool dated =
        std::holds_alternative<triage::Days>(test.that) || std::holds_alternative<triage::DaysAgo>(test.that);
    switch (question.kind) {
    case QuestionKind::Single:
    case QuestionKind::Multiple:
    case QuestionKind::Text:
    case QuestionKind::Postal:
        return !measured && !dated;
    case QuestionKind::Number:
        return !chosen && !dated;
    case QuestionKind::Date:
        return !chosen && !measured;
    }
    return false;
}

void checkTest(const Survey &survey, const triage::Test &test, Faults &faults)
{
    const Question *question = survey.question(test.question);
    if (!question) {
        faults.add(test.line, u"no question '%1' in survey '%2'"_s.arg(test.question, survey.id));
        return;
    }
    if (!fitsKind(*question, test))
        faults.add(test.line, u"question '%1' gives no answer this test can look at"_s.arg(test.question));
    const auto *wanted = std::get_if<triage::OneOf>(&test.that);
    for (const QString &key : wanted ? wanted->options : QStringList()) {
        const Option *option = question->option(key);
        if (!option)
            faults.add(test.line, u"question '%1' has no option '%2'"_s.arg(test.question, key));
        else if (option->unknown)
            faults.add(test.line, u"write does_not_know instead of option '%1'"_s.arg(key));
    }
}

void checkOptions(const Question &question, Faults &faults)
{
    QSet<QString> keys;
    for (const Option &option : question.options) {
        if (!isIdText(option.key) || option.key == u"done")
            faults.add(question.line, u"option key '%1': letters, digits, _ and -; 'done' is taken"_s.arg(option.key));
        if (keys.contains(option.key))
            faults.add(question.line, u"option '%1' is given twice"_s.arg(option.key));
        keys.insert(option.key);
        if (!fitsLabel(option.label))
            faults.add(question.line, u"the label of option '%1' is longer than LINE's %2 characters"_s.arg(
                                          option.key, QString::number(maxLabelUnits)));
        if (question.role == QuestionRole::Age && !option.age && !option.unknown)
            faults.add(question.line, u"option '%1' of an age question needs 'age'"_s.arg(option.key));
    }
    if (question.options.isEmpty())
        faults.add(question.line, u"every question offers at least one quick reply"_s);
    const qsizetype room = maxQuickReplies - (question.kind == QuestionKind::Multiple ? 1 : 0);
    if (question.options.size() > room && !question.paged)
        faults.add(question.line, u"%1 options: LINE shows %2 here; shorten the list or set 'paged: true'"_s.arg(
                                      QString::number(question.options.size()), QString::number(room)));
}

void checkSkipping(const Question &question, Faults &faults)
{
    if (question.ifSkipped && !impliedAnswer(question))
        faults.add(question.line, u"'if_skipped' names no option of question '%1'"_s.arg(question.key));
    if (question.ifSkipped && !question.askIf)
        faults.add(question.line, u"'if_skipped' without 'ask_if': the question is never skipped"_s);
}

/// Questions are walked downwards only: this is why every path ends.
void checkFlow(const Survey &survey, qsizetype at, Faults &faults)
{
    const Question &question = survey.questions[at];
    const auto later = [&](const QString &key) {
        const auto from = survey.questions.begin() + at + 1;
        return std::ranges::find(from, survey.questions.end(), key, &Question::key) != survey.questions.end();
    };
    for (const Branch &branch : question.nextIf) {
        if (!branch.to.isEmpty() && !later(branch.to))
            faults.add(branch.line, u"'to: %1' is no later question: a branch leads on, or to 'end'"_s.arg(branch.to));
        checkTests(survey, branch.when, faults);
    }
    if (!question.askIf)
        return;
    checkTests(survey, *question.askIf, faults);
    for (const triage::Test &test : triage::testsIn(*question.askIf)) {
        if (test.question == question.key || later(test.question))
            faults.add(test.line, u"'ask_if' looks at '%1', which is asked later"_s.arg(test.question));
    }
}

} // namespace

void checkTests(const Survey &survey, const triage::Condition &condition, Faults &faults)
{
    for (const triage::Test &test : triage::testsIn(condition))
        checkTest(survey, test, faults);
}

void checkSurvey(const Survey &survey, Faults &faults)
{
    QSet<QString> keys;
    for (qsizetype at = 0; at < survey.questions.size(); ++at) {
        const Question &question = survey.questions[at];
        if (!isIdText(question.key))
            faults.add(question.line, u"question key '%1': letters, digits, _ and -"_s.arg(question.key));
        if (keys.contains(question.key))
            faults.add(question.line, u"question '%1' is given twice"_s.arg(question.key));
        keys.insert(question.key);
        if (!fitsMessage(question.ask))
            faults.add(question.line, u"question '%1' is longer than LINE's 5,000 units"_s.arg(question.key));
        checkOptions(question, faults);
        checkSkipping(question, faults);
        checkFlow(survey, at, faults);
    }
}

} // namespace mado::survey
