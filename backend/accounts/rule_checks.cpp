// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/rule_checks.h"

#include "backend/accounts/reach.h"
#include "backend/accounts/rule_files.h"
#include "contract/codecs.h"

#include <QFile>
#include <algorithm>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;
using survey::AccountPackage;
using triage::Rule;
using triage::RuleSet;

namespace {

AccountCheck rules(const QString &folder, const AccountPackage &package, const Cases &cases)
{
    AccountCheck check{AccountCheckKind::Rules, 0, {}};
    for (const RuleSet &set : package.rules) {
        for (const Rule &rule : set.rules) {
            ++check.looked;
            if (!canHold(package.health, rule.when))
                check.faults.append({set.file, rule.line, u"no answers make rule '%1' fire"_s.arg(rule.id)});
        }
    }
    if (!cases) {
        check.faults += toldFaults(cases.error(), folder);
        return check;
    }
    for (const survey::CaseResult &one : *cases) {
        ++check.looked;
        if (!one.passed())
            check.faults.append({casesFile, one.line, u"'%1' ends at another level"_s.arg(one.name)});
    }
    return check;
}

/// The newest set of that day.
const RuleSet *setOn(const AccountPackage &package, const QDate &day)
{
    const RuleSet *newest = nullptr;
    for (const RuleSet &set : package.rules) {
        if (set.effective.covers(day) && (!newest || set.effective.from > newest->effective.from))
            newest = &set;
    }
    return newest;
}

/// Whether a case that passes ends at this level on a day of this set.
bool shown(const AccountPackage &package, const RuleSet &set, RiskLevel level, const Cases &cases)
{
    return cases && std::ranges::any_of(*cases, [&](const survey::CaseResult &one) {
               return one.passed() && one.got == level && setOn(package, one.day) == &set;
           });
}

/// Rules that decide before this one does.
QList<triage::Condition> before(const RuleSet &set, const Rule &rule)
{
    QList<triage::Condition> found;
    for (const Rule &other : set.rules) {
        if (other.id == rule.id)
            break;
        if (set.decide == triage::Decide::First || other.level < rule.level)
            found.append(other.when);
    }
    return found;
}

std::optional<AccountFault> unreached(const AccountPackage &package, const RuleSet &set, RiskLevel level)
{
    const Rule *first = nullptr;
    for (const Rule &rule : set.rules) {
        if (rule.level != level)
            continue;
        if (canHold(package.health, rule.when, before(set, rule)))
            return std::nullopt;
        first = first ? first : &rule;
    }
    if (!first)
        return AccountFault{set.file, 1, u"no rule leads to level '%1'"_s.arg(word(level))};
    return AccountFault{set.file, first->line,
                        u"level '%1' is never reached: other rules decide before '%2'"_s.arg(word(level), first->id)};
}

AccountCheck levels(const AccountPackage &package, const Cases &cases)
{
    AccountCheck check{AccountCheckKind::Levels, int(package.levels.size()), {}};
    for (const RiskLevel level : package.levels) {
        const bool reached = cases && std::ranges::any_of(*cases, [level](const survey::CaseResult &one) {
                                 return one.passed() && one.got == level;
                             });
        if (!reached)
            check.faults.append({casesFile, 1, u"no case reaches level '%1'"_s.arg(word(level))});
    }
    for (const RuleSet &set : package.rules) {
        for (const RiskLevel level : package.levels) {
            if (level == RiskLevel::Low || shown(package, set, level, cases)) // low: where no rule fires
                continue;
            if (const auto fault = unreached(package, set, level))
                check.faults.append(*fault);
        }
    }
    return check;
}

} // namespace

QList<AccountFault> toldFaults(const QList<survey::Fault> &faults, const QString &folder)
{
    QList<AccountFault> list;
    for (const survey::Fault &fault : faults) {
        const bool inside = fault.file.startsWith(folder + u'/');
        list.append({inside ? fault.file.mid(folder.size() + 1) : fault.file, std::max(1, fault.line), fault.what});
    }
    return list;
}

Cases casesIn(const QString &folder, const AccountPackage &package)
{
    const QString path = folder + u'/' + casesFile;
    if (!QFile::exists(path))
        return tl::unexpected(QList<survey::Fault>{{casesFile, 1, u"no table of cases: put one there"_s}});
    return survey::rulesCheck(package, path);
}

QList<AccountCheck> checkRules(const QString &folder, const AccountPackage &package)
{
    const auto cases = casesIn(folder, package);
    return {rules(folder, package, cases), levels(package, cases)};
}

} // namespace mado::accounts
