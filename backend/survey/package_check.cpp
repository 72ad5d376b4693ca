// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/package_check.h"

#include "backend/survey/survey_reader.h"

#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::survey {

namespace {

using triage::Faults;

void checkReasons(const Survey &survey, const triage::Rule &rule, Faults &faults)
{
    for (const triage::Reason &reason : rule.reasons) {
        if (reason.when)
            checkTests(survey, *reason.when, faults);
        if (reason.shows && !survey.question(*reason.shows))
            faults.add(rule.line,
                       u"rule '%1' shows the answer to '%2', which is not asked"_s.arg(rule.id, *reason.shows));
    }
}

QList<Fault> checkRules(const AccountPackage &package)
{
    QList<Fault> found;
    QSet<QDate> starts;
    for (const triage::RuleSet &set : package.rules) {
        Faults faults(set.file);
        if (starts.contains(set.effective.from))
            faults.add(1, u"another set of rules begins on the same day"_s);
        starts.insert(set.effective.from);
        for (const triage::Rule &rule : set.rules) {
            checkTests(package.health, rule.when, faults);
            checkReasons(package.health, rule, faults);
        }
        found += faults.list();
    }
    return found;
}

QList<Fault> checkWatch(const AccountPackage &package)
{
    Faults faults(u"watch.yaml"_s);
    if (!package.watch)
        return {};
    checkTests(package.health, package.watch->vulnerable, faults);
    for (const triage::WatchRule &rule : package.watch->course) {
        const auto *rise = std::get_if<triage::Rise>(&rule.when);
        const Question *question = rise ? package.health.question(rise->question) : nullptr;
        if (rise && (!question || question->kind != QuestionKind::Number))
            faults.add(rule.line,
                       u"rule '%1' measures '%2', which is no number of the survey"_s.arg(rule.id, rise->question));
        if (const auto *newly = std::get_if<triage::Newly>(&rule.when))
            checkTests(package.health, newly->condition, faults);
    }
    return faults.list();
}

QList<Fault> checkConsents(const AccountPackage &package)
{
    Faults consent(u"consent.yaml"_s);
    if (std::ranges::none_of(package.purposes, &Purpose::neededForSurvey))
        consent.add(1, u"no purpose is 'needed_for_survey': answers could not be kept lawfully"_s);
    Faults survey(package.health.file);
    for (const Question &question : package.health.questions) {
        if (!question.needsConsent.isEmpty() && !package.purpose(question.needsConsent))
            survey.add(question.line, u"'needs_consent' names no purpose of consent.yaml"_s);
        if (question.role == QuestionRole::Phone && question.needsConsent.isEmpty())
            survey.add(question.line, u"a phone number needs a consent of its own: set 'needs_consent'"_s);
    }
    return consent.list() + survey.list();
}

QList<Fault> checkDesks(const AccountPackage &package)
{
    Faults faults(u"testing_desks.yaml"_s);
    const auto asks = std::ranges::find(package.health.questions, QuestionRole::Municipality, &Question::role);
    for (const TestingDesk &desk : package.testingDesks.desks) {
        for (const QString &key : desk.municipalities) {
            if (asks == package.health.questions.end() || !asks->option(key))
                faults.add(1, u"no municipality '%1' in the survey"_s.arg(key));
        }
    }
    return faults.list();
}

QList<Fault> checkInformation(const AccountPackage &package)
{
    Faults faults(u"information.yaml"_s);
    for (const Information &item : package.information)
        checkTests(package.health, item.when, faults);
    return faults.list();
}

bool looksAt(const triage::Condition &condition, const QString &question)
{
    return std::ranges::any_of(triage::testsIn(condition),
                               [&](const triage::Test &test) { return test.question == question; });
}

/// What rules or the watch judge by, or what orders answers from well to bad. How old somebody is, and where they live,
/// is not, whatever looks at it.
bool isAboutHealth(const AccountPackage &package, const Question &question)
{
    if (question.role == QuestionRole::Age || question.role == QuestionRole::Municipality)
        return false;
    for (const triage::RuleSet &set : package.rules) {
        if (std::ranges::any_of(set.rules, [&](const triage::Rule &rule) { return looksAt(rule.when, question.key); }))
            return true;
    }
    const auto watches = [&](const triage::WatchRule &rule) {
        const auto *rise = std::get_if<triage::Rise>(&rule.when);
        const auto *newly = std::get_if<triage::Newly>(&rule.when);
        return (rise && rise->question == question.key) || (newly && looksAt(newly->condition, question.key));
    };
    if (package.watch &&
        (looksAt(package.watch->vulnerable, question.key) || std::ranges::any_of(package.watch->course, watches)))
        return true;
    return question.headline ||
           std::ranges::any_of(question.options, [](const Option &one) { return one.severity > 0; });
}

/// Nobody is ever sent something, or left out, because of how ill they are.
QList<Fault> checkAnnounced(const AccountPackage &package)
{
    Faults faults(package.health.file);
    const bool covered = std::ranges::any_of(
        package.purposes, [](const Purpose &purpose) { return purpose.neededForSurvey && purpose.announce; });
    for (const Question &question : package.health.questions) {
        if (!question.announce)
            continue;
        const bool plain =
            question.kind == QuestionKind::Single && question.role != QuestionRole::Contact &&
            question.needsConsent.isEmpty() &&
            std::ranges::none_of(question.options, [](const Option &one) { return one.number.has_value(); });
        if (!plain)
            faults.add(question.line, u"'announce' belongs to questions with one plain option for an answer"_s);
        if (isAboutHealth(package, question))
            faults.add(question.line,
                       u"'announce': '%1' is about health, which never chooses whom an announcement goes to"_s.arg(
                           question.key));
        if (!covered)
            faults.add(question.line, u"'announce': no purpose of consent.yaml that the survey needs has it, too"_s);
    }
    return faults.list();
}

QList<Fault> checkWishes(const AccountPackage &package)
{
    Faults faults(package.health.file);
    for (const Question &question : package.health.questions) {
        for (const Option &option : question.options) {
            if (option.wish && !package.kinds.contains(option.wish->kind))
                faults.add(question.line,
                           u"option '%1' wishes for a kind the manifest does not offer"_s.arg(option.key));
        }
    }
    return faults.list();
}

} // namespace

QList<Fault> crossCheck(const AccountPackage &package)
{
    if (!package.hasSurvey())
        return package.medicine.isEmpty() ? QList<Fault>() : checkConsents(package);
    return checkRules(package) + checkConsents(package) + checkDesks(package) + checkInformation(package) +
           checkWishes(package) + checkWatch(package) + checkAnnounced(package);
}

} // namespace mado::survey
