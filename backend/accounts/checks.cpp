// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/checks.h"

#include "backend/accounts/file_checks.h"
#include "backend/accounts/reach.h"
#include "backend/survey/limits.h"
#include "backend/survey/rules_check.h"
#include "contract/codecs.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;
using survey::AccountPackage;
using survey::Question;

namespace {

using Cases = tl::expected<QList<survey::CaseResult>, QList<Fault>>;

QList<AccountFault> told(const QList<Fault> &faults, const QString &folder)
{
    QList<AccountFault> list;
    for (const Fault &fault : faults) {
        const bool inside = fault.file.startsWith(folder + u'/');
        list.append({inside ? fault.file.mid(folder.size() + 1) : fault.file, std::max(1, fault.line), fault.what});
    }
    return list;
}

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

Cases casesOf(const Checked &what, const AccountPackage &package)
{
    const QString path = what.folder + u"/cases.csv"_s;
    if (!QFile::exists(path))
        return tl::unexpected(QList<Fault>{{u"cases.csv"_s, 1, u"no table of cases: put one there"_s}});
    return survey::rulesCheck(package, path);
}

AccountCheck rules(const Checked &what, const AccountPackage &package, const Cases &cases)
{
    AccountCheck check{AccountCheckKind::Rules, 0, {}};
    for (const triage::RuleSet &set : package.rules) {
        for (const triage::Rule &rule : set.rules) {
            ++check.looked;
            if (!canHold(package.health, rule.when))
                check.faults.append({set.file, rule.line, u"no answers make rule '%1' fire"_s.arg(rule.id)});
        }
    }
    if (!cases) {
        check.faults += told(cases.error(), what.folder);
        return check;
    }
    for (const survey::CaseResult &one : *cases) {
        ++check.looked;
        if (!one.passed())
            check.faults.append({u"cases.csv"_s, one.line, u"'%1' ends at another level"_s.arg(one.name)});
    }
    return check;
}

AccountCheck levels(const AccountPackage &package, const Cases &cases)
{
    AccountCheck check{AccountCheckKind::Levels, int(package.levels.size()), {}};
    for (const RiskLevel level : package.levels) {
        const bool reached = cases && std::ranges::any_of(*cases, [level](const survey::CaseResult &one) {
                                 return one.passed() && one.got == level;
                             });
        if (!reached)
            check.faults.append({u"cases.csv"_s, 1, u"no case reaches level '%1'"_s.arg(word(level))});
    }
    return check;
}

} // namespace

QList<AccountCheck> check(const Checked &what)
{
    AccountCheck form{AccountCheckKind::Form, yamlFiles(what.folder), {}};
    if (!what.service) {
        form.faults = told(what.service.error(), what.folder);
        return {form};
    }
    const AccountPackage &package = what.service->package;
    QList<AccountCheck> checks{form, texts(what, package), limits(package), links(what.folder, package, what.content),
                               danger(package)};
    if (package.hasSurvey()) {
        const auto cases = casesOf(what, package);
        checks << ends(package) << consent(package) << rules(what, package, cases) << levels(package, cases);
    }
    checks << physician(what.content);
    return checks;
}

bool allPassed(const QList<AccountCheck> &checks)
{
    return std::ranges::all_of(checks, [](const AccountCheck &check) { return check.faults.isEmpty(); });
}

} // namespace mado::accounts
