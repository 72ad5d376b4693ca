// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/triage/answers.h"

#include <QList>
#include <vector>

namespace mado::triage {

/// Kleene's three values: a missing answer makes what depends on it unknown, never false.
enum class Truth { False, Unknown, True };

/// Every bound that is given holds.
struct Range
{
    std::optional<double> atLeast;
    std::optional<double> atMost;
    std::optional<double> moreThan;
    std::optional<double> lessThan;
    bool contains(double value) const;
};

struct OneOf
{
    QStringList options;
};
struct Days
{
    std::optional<QDate> since;  ///< That day or later.
    std::optional<QDate> before; ///< Earlier than that day.
};
struct DaysAgo
{
    Range days;
};
struct IsNotKnown
{
};
struct IsAnswered
{
};

/// Looks at the answer to one question.
struct Test
{
    int line;
    QString question;
    std::variant<OneOf, Range, Days, DaysAgo, IsNotKnown, IsAnswered> that;
};

/// True when the whole age band lies in the range, unknown when only a part of it does.
struct AgeTest
{
    Range range;
};

struct Condition;
struct Not
{
    std::vector<Condition> of; ///< Exactly one.
};
/// `least` to `most` of these hold. 'all', 'any', 'exactly_one', 'at_least' and 'at_most' are all of this form.
struct Count
{
    int least;
    int most;
    std::vector<Condition> of;
};

struct Condition
{
    std::variant<Test, AgeTest, Not, Count> what;
};

/// Pure.
Truth evaluate(const Condition &condition, const Answers &answers);

/// Every test in the condition, for checks against a survey.
QList<Test> testsIn(const Condition &condition);

} // namespace mado::triage
