// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/checks.h"

#include "backend/accounts/file_checks.h"
#include "backend/accounts/reach.h"
#include "backend/accounts/rule_checks.h"
#include "backend/survey/limits.h"

#include <QRegularExpression>
#include <algorithm>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;
using survey::AccountPackage;
using survey::Question;

namespace {

AccountFault inAdapted(const QString &what) { return {QString::fromLatin1(survey::adaptedFile), 1, what}; }

/// Branches only lead on, so every path ends; what can go wrong is a question or a branch that nobody ever reaches.
AccountCheck ends(const AccountPackage &package)
{
    AccountCheck check{AccountCheckKind::Ends, 0, {}};
    const QString &file = package.health.file;
    for (const Question &question : package.health.questions) {
        ++check.looked;
        if (question.askIf && !canHold(package.health, *question.askIf))
            check.faults.append({file, question.line, u"no answers lead to question '%1'"_s.arg(question.key)});
        QList<triage::Condition> before;
        for (const survey::Branch &branch : question.nextIf) {
            ++check.looked;
            if (!canHold(package.health, branch.when, before))
                check.faults.append({file, branch.line, u"no answers take the branch to '%1'"_s.arg(branch.to)});
            before.append(branch.when);
        }
    }
    return check;
}

QStringList gapsIn(const QString &text)
{
    static const QRegularExpression gap(u"\\{[^{}]*\\}"_s);
    QStringList gaps;
    for (auto it = gap.globalMatch(text); it.hasNext();)
        gaps << it.next().captured();
    return gaps;
}

/// What a department wrote has both languages, and fills in nothing that its template does not.
AccountCheck texts(const Checked &what, const AccountPackage &package)
{
    AccountCheck check{AccountCheckKind::Texts, int(survey::Texts::needed().size()), {}};
    const auto original = survey::loadPackage(what.folder);
    for (const AccountText &text : what.content.texts) {
        const LocalText before = original ? original->texts[text.key.toLatin1().constData()] : LocalText();
        for (const auto &[now, then] : {std::pair(text.words.ja, before.ja), std::pair(text.words.en, before.en)}) {
            for (const QString &gap : gapsIn(now)) {
                if (!gapsIn(then).contains(gap))
                    check.faults.append(inAdapted(u"text '%1' has %2, which nothing fills in"_s.arg(text.key, gap)));
            }
        }
    }
    check.looked += int(package.information.size() + package.purposes.size());
    return check;
}

AccountCheck limits(const AccountPackage &package)
{
    AccountCheck check{AccountCheckKind::Limits, 1, {}};
    const LocalText welcome = package.texts["welcome"];
    if (welcome.ja.size() + welcome.en.size() + package.name.ja.size() + package.name.en.size() + 2 >
        survey::maxMessageUnits)
        check.faults.append(inAdapted(u"the welcome in both languages is longer than LINE's 5,000 units"_s));
    if (package.name.ja.size() > survey::maxLabelUnits)
        check.faults.append(inAdapted(u"an account's name has at most 20 characters on LINE"_s));
    for (const Question &question : package.health.questions)
        check.looked += 1 + int(question.options.size());
    return check;
}

AccountCheck consent(const AccountPackage &package)
{
    AccountCheck check{AccountCheckKind::Consent, int(package.purposes.size()), {}};
    for (const survey::Purpose &purpose : package.purposes) {
        const bool used = purpose.neededForSurvey || purpose.key == u"use_national" ||
                          std::ranges::any_of(package.health.questions, [&](const Question &question) {
                              return question.needsConsent == purpose.key;
                          });
        if (!used)
            check.faults.append(
                {u"consent.yaml"_s, 1, u"purpose '%1' is asked and covers no answer"_s.arg(purpose.key)});
    }
    for (const Question &question : package.health.questions) {
        ++check.looked;
        const bool covered = !question.needsConsent.isEmpty() ||
                             std::ranges::any_of(package.purposes, &survey::Purpose::neededForSurvey);
        if (!covered)
            check.faults.append(
                {package.health.file, question.line, u"no consent covers the answer to '%1'"_s.arg(question.key)});
    }
    return check;
}

AccountCheck danger(const AccountPackage &package)
{
    AccountCheck check{AccountCheckKind::Danger, 0, {}};
    for (const survey::Danger &one : package.dangers)
        check.looked += int(one.hits.size() + one.misses.size());
    for (const QString &id : {u"life"_s, u"self_harm"_s}) {
        if (std::ranges::find(package.dangers, id, &survey::Danger::id) == package.dangers.end())
            check.faults.append({u"danger.yaml"_s, 1, u"nothing finds words of '%1'"_s.arg(id)});
    }
    return check;
}

AccountCheck physician(const AccountContent &content)
{
    AccountCheck check{AccountCheckKind::Physician, 1, {}};
    if (content.physician.ja.trimmed().isEmpty() || content.physician.en.trimmed().isEmpty())
        check.faults.append(inAdapted(u"no supervising physician is named in both languages"_s));
    return check;
}

} // namespace

QList<AccountCheck> check(const Checked &what)
{
    AccountCheck form{AccountCheckKind::Form, yamlFiles(what.folder), {}};
    if (!what.service) {
        form.faults = toldFaults(what.service.error(), what.folder);
        return {form};
    }
    const AccountPackage &package = what.service->package;
    QList<AccountCheck> checks{form, texts(what, package), limits(package), links(what.folder, package, what.content),
                               danger(package)};
    if (package.hasSurvey())
        checks << ends(package) << consent(package) << checkRules(what.folder, package);
    checks << physician(what.content);
    return checks;
}

bool allPassed(const QList<AccountCheck> &checks)
{
    return std::ranges::all_of(checks, [](const AccountCheck &check) { return check.faults.isEmpty(); });
}

} // namespace mado::accounts
