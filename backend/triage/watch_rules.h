// SPDX-License-Identifier: GPL-3.0-or-later
// What to watch over the course of somebody's answers, and over silence. Data: an account's watch.yaml.
#pragma once

#include "backend/triage/condition.h"
#include "backend/triage/fault.h"
#include "backend/triage/section.h"
#include "contract/risk.h"

namespace mado::triage {

/// A number went up by so much, and to at least that.
struct Rise
{
    QString question;
    double by;
    std::optional<double> toAtLeast;
};
/// Holds now and did not surely hold in the response before.
struct Newly
{
    Condition condition;
};

struct WatchRule
{
    QString id;
    LocalText text; ///< The reason that staff read.
    QString source;
    RiskLevel level;
    RiskLevel ifVulnerable; ///< For somebody more at risk.
    std::variant<Rise, Newly> when;
    int line;
};

/// The daily survey stays out, for those whose last one called for it or who are more at risk.
struct MissedRule
{
    QString id;
    LocalText text;
    LocalText unit; ///< "%1時間"
    QString source;
    int afterHours;
    int untilHours; ///< Not said any more from then on.
    RiskLevel lastAtLeast;
    RiskLevel level;
    RiskLevel ifVulnerable;
};

/// How long a resident may stay silent after staff wrote.
struct SilenceRules
{
    LocalText text;
    LocalText textWithoutCall;                                   ///< Where they cannot be called.
    int emergencyMinutes = 3;                                    ///< After any message.
    int otherwiseMinutes = 60;                                   ///< After a question.
    QStringList asks{QStringLiteral("？"), QStringLiteral("?")}; ///< What a question has in it.
    bool isQuestion(const QString &words) const;
};

struct WatchRules
{
    QString version;
    LocalText supervisor; ///< 監修医.
    QString source;
    Condition vulnerable;
    QList<WatchRule> course;
    QList<MissedRule> missed;
    SilenceRules silence;
};

/// A rule that fired.
struct WatchHit
{
    QString rule;
    LocalText text;
    LocalText value;
    RiskLevel level;
};

/// Pure: what got worse between two responses; worst first.
QList<WatchHit> courseHits(const WatchRules &rules, const Answers &before, const Answers &now);
bool isVulnerable(const WatchRules &rules, const Answers &answers);

/// Faults go to the section, the cases that the file brings along among them.
WatchRules readWatch(const Section &root);

} // namespace mado::triage
