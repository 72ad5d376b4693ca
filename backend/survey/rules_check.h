// SPDX-License-Identifier: GPL-3.0-or-later
// A table of cases is the test of a package's rules: day, answers, and the level they must lead to.
#pragma once

#include "backend/survey/package.h"
#include "backend/triage/assess.h"

namespace mado::survey {

struct CaseResult
{
    int line; ///< In the table, from 1.
    QString name;
    QDate day;
    RiskLevel expected;
    RiskLevel got;
    QStringList fired;
    QStringList unknown;
    QList<std::pair<QString, QString>> cells; ///< Of the questions that have an answer, as they are asked.
    bool passed() const { return expected == got; }
};

/// Tries every case. The table is UTF-8 CSV with the columns case, day, expected and one per question: an option's
/// key, several joined by +, a number, a date, or nothing where the question was not answered. Every fault of the
/// table is reported.
tl::expected<QList<CaseResult>, QList<Fault>> rulesCheck(const AccountPackage &package, const QString &casesCsv);

/// The rules of that day on these answers; without rules in force everything is unrated.
triage::Assessment assessOn(const AccountPackage &package, const triage::Answers &answers, const QStringList &consents);

} // namespace mado::survey
