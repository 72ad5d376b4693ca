// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/rules.h"

#include "backend/accounts/condition_words.h"
#include "backend/accounts/refusals.h"
#include "backend/accounts/rule_checks.h"
#include "backend/survey/answer_reading.h"
#include "backend/survey/rules_check.h"

#include <QFile>
#include <algorithm>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;
using survey::AccountPackage;
using survey::Question;
using survey::QuestionKind;

namespace {

RuleQuestionKind kindOf(const Question &question)
{
    switch (question.kind) {
    case QuestionKind::Single:
        return RuleQuestionKind::One;
    case QuestionKind::Multiple:
        return RuleQuestionKind::Several;
    case QuestionKind::Number:
        return RuleQuestionKind::Number;
    case QuestionKind::Date:
        return RuleQuestionKind::Date;
    case QuestionKind::Text:
    case QuestionKind::Postal:
        return RuleQuestionKind::Text;
    }
    Q_UNREACHABLE();
}

/// The questions that any rule looks at, and the age; the others change nothing.
QList<const Question *> questionsThatCount(const AccountPackage &package)
{
    QStringList keys;
    for (const triage::RuleSet &set : package.rules) {
        for (const triage::Rule &rule : set.rules) {
            for (const triage::Test &test : triage::testsIn(rule.when))
                keys << test.question;
        }
    }
    QList<const Question *> found;
    for (const Question &question : package.health.questions) {
        if (keys.contains(question.key) || question.role == survey::QuestionRole::Age)
            found.append(&question);
    }
    return found;
}

RuleQuestion shown(const Question &question)
{
    QList<RuleOption> options;
    for (const survey::Option &option : question.options)
        options.append({option.key, option.shown});
    return {.key = question.key,
            .label = question.label,
            .kind = kindOf(question),
            .unit = question.number ? question.number->unit : LocalText(),
            .options = options};
}

std::optional<triage::Answer> answerIn(const Question &question, const QString &value, const QDate &day)
{
    if (auto answer = survey::answerOf(question, value.split(u'+')))
        return answer;
    if (question.kind == QuestionKind::Single || question.kind == QuestionKind::Multiple)
        return std::nullopt;
    const auto typed = survey::readTyped(question, value, day);
    return typed ? std::optional(*typed) : std::nullopt;
}

QStringList consentsOf(const AccountPackage &package)
{
    QStringList keys;
    for (const survey::Purpose &purpose : package.purposes)
        keys << purpose.key;
    return keys;
}

/// Numbers on both sides of every bound that a rule in force names for the question.
QList<double> numbersFor(const triage::RuleSet &rules, const Question &question)
{
    const double step = question.number->decimals > 0 ? 0.1 : 1.0;
    QList<double> numbers;
    for (const triage::Rule &rule : rules.rules) {
        for (const triage::Test &test : triage::testsIn(rule.when)) {
            const auto *range = std::get_if<triage::Range>(&test.that);
            for (const auto &bound : range &&test.question == question.key
                                         ? QList{range->atLeast, range->atMost, range->moreThan, range->lessThan}
                                         : QList<std::optional<double>>()) {
                if (bound)
                    numbers << *bound - step << *bound << *bound + step;
            }
        }
    }
    return numbers;
}

QStringList othersFor(const triage::RuleSet &rules, const Question &question)
{
    QStringList values;
    for (const survey::Option &option : question.options)
        values << option.key;
    if (question.number) {
        for (const double number : numbersFor(rules, question))
            values << QString::number(number, 'f', question.number->decimals);
    }
    values.removeDuplicates();
    return values;
}

void addChanges(const AccountPackage &package, const triage::RuleSet &rules, const triage::Answers &answers,
                const Question &question, WhatIfResult &result)
{
    for (const QString &value : othersFor(rules, question)) {
        const auto other = answerIn(question, value, answers.day);
        if (!other || answers.given.value(question.key) == *other)
            continue;
        triage::Answers changed = answers;
        changed.given.insert(question.key, *other);
        const auto then = survey::assessOn(package, changed, consentsOf(package));
        const bool known = std::ranges::any_of(result.changes, [&](const WhatIfChange &change) {
            return change.question == question.key && change.level == then.risk.byRules && change.fired == then.fired;
        });
        if (then.risk.byRules != result.level && !known)
            result.changes.append({question.key, question.label, other->shown, then.risk.byRules, then.fired});
    }
}

} // namespace

QList<RuleCase> casesOf(const QString &folder, const AccountPackage &package)
{
    QList<RuleCase> cases;
    for (const survey::CaseResult &one : casesIn(folder, package).value_or(QList<survey::CaseResult>()))
        cases.append({one.line, one.name, one.day, one.expected, one.got, one.fired});
    return cases;
}

QList<RuleQuestion> askedAbout(const AccountPackage &package)
{
    QList<RuleQuestion> questions;
    for (const Question &question : package.health.questions) {
        const bool typed = question.kind == QuestionKind::Text || question.kind == QuestionKind::Postal;
        const bool reaches = question.role == survey::QuestionRole::Phone ||
                             question.role == survey::QuestionRole::Contact ||
                             question.role == survey::QuestionRole::Photo;
        if (!typed && !reaches)
            questions.append(shown(question));
    }
    return questions;
}

RuleBook ruleBook(const AccountId &id, const Configured &account, const QDate &day)
{
    const AccountPackage &package = *account.package;
    RuleBook book{{id, account.name}, day, {}, {}, {}, {}, {}, {}, casesOf(account.folder, package)};
    for (const triage::RuleSet &set : package.rules)
        book.editions.append({set.version, set.effective.from, set.effective.until});
    for (const Question *question : questionsThatCount(package))
        book.questions.append(shown(*question));
    const auto rules = triage::inForce(package.rules, day);
    if (!rules)
        return book;
    book.version = rules->version;
    book.supervisor = rules->supervisor;
    book.source = rules->source;
    for (const triage::Rule &rule : rules->rules)
        book.rules.append(
            {rule.id, rule.title, rule.level, rule.priority, rule.source, wordsOf(rule.when, package.health)});
    return book;
}

tl::expected<WhatIfResult, Problem> whatIf(const AccountPackage &package, const WhatIf &asked)
{
    triage::Answers answers{asked.day, {}, std::nullopt};
    for (const WhatIfAnswer &given : asked.answers) {
        const Question *question = package.health.question(given.question);
        const auto answer = question ? answerIn(*question, given.value, asked.day) : std::nullopt;
        if (!answer)
            return tl::unexpected(refused::noAnswer());
        answers.given.insert(given.question, *answer);
    }
    const auto now = survey::assessOn(package, answers, consentsOf(package));
    WhatIfResult result{now.risk.byRules, now.fired, now.unknown, {}};
    if (const auto rules = triage::inForce(package.rules, asked.day)) {
        for (const Question *question : questionsThatCount(package))
            addChanges(package, *rules, answers, *question, result);
    }
    std::ranges::stable_sort(result.changes, {}, &WhatIfChange::level);
    return result;
}

} // namespace mado::accounts
