// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/rule_trial.h"

#include "backend/accounts/package_files.h"
#include "backend/accounts/refusals.h"
#include "backend/accounts/rule_checks.h"
#include "backend/accounts/rule_nodes.h"
#include "backend/accounts/rules.h"

#include <QTemporaryDir>
#include <algorithm>

namespace mado::accounts {

using survey::AccountPackage;

namespace {

RuleDraft asShipped(const QString &folder, const AccountPackage &package)
{
    return draftOf(package.rules, casesIn(folder, package).value_or(QList<survey::CaseResult>()));
}

QString ageQuestion(const survey::Survey &survey)
{
    const auto age = std::ranges::find(survey.questions, survey::QuestionRole::Age, &survey::Question::role);
    return age == survey.questions.end() ? QString() : age->key;
}

void readAnd(const QString &folder, const AccountPackage &package, const RuleTrial &trial, RuleTrialResult &told)
{
    told.questions = askedAbout(package);
    told.cases = casesOf(folder, package);
    told.checks = checkRules(folder, package);
    if (const auto result = whatIf(package, {trial.day, trial.answers}))
        told.result = *result;
}

} // namespace

tl::expected<RuleTrialResult, Problem> tryRules(const Templates &templates, const RuleTrial &trial)
{
    if (!templates.holds(trial.content.from))
        return tl::unexpected(refused::unknownTemplate());
    const QString shipped = templates.folderOf(trial.content.from);
    const auto original = survey::loadPackage(shipped);
    if (!original || !original->hasSurvey())
        return tl::unexpected(refused::noRules());
    RuleTrialResult told{.rules = trial.content.rules ? *trial.content.rules : asShipped(shipped, *original),
                         .questions = askedAbout(*original),
                         .ageQuestion = ageQuestion(original->health),
                         .cases = {},
                         .checks = {},
                         .result = std::nullopt};
    const QTemporaryDir folder;
    const QString own = layOut(templates, trial.content, 1, folder.path());
    // Without what else was adapted: a name that is still empty says nothing about the rules.
    if (const auto package = survey::loadPackage(own))
        readAnd(own, *package, trial, told);
    else
        told.checks = {{AccountCheckKind::Form, 1, toldFaults(package.error(), own)}};
    return told;
}

} // namespace mado::accounts
