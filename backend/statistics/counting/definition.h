// SPDX-License-Identifier: GPL-3.0-or-later
// What a survey's answers are counted by: the package's counting.yaml, its surveys, and the indicators over them.
#pragma once

#include "backend/statistics/counting/predicate.h"
#include "backend/survey/survey.h"
#include "contract/statistics.h"

#include <map>
#include <memory>
#include <tl/expected.hpp>

namespace mado::statistics {

using triage::Fault;

/// A band of ages, or an occupation. Its place in the list + 1 is its number in cells; 0 is unknown.
struct Group
{
    QString code;
    LocalText name;
    int from; ///< Of ages, both ends included.
    int until;
};

struct Round
{
    QString id; ///< "national-1".
    int part;   ///< Number of its part of the log, for good.
    QDate from;
    QDate until;
    LocalText name;
    std::shared_ptr<const survey::Survey> asked;
};

/// A survey asked every day. Its log has a part a month.
struct Daily
{
    int firstPart; ///< Of January 2020.
    QDate from;
    std::shared_ptr<const survey::Survey> asked;
};

/// What a rate is made of.
struct IndicatorDefinition
{
    Indicator told;
    Predicate numerator;
    Predicate denominator;
};

/// Leads over what lies between, where the answer to its question is so.
struct Leap
{
    Predicate when;
    std::size_t to; ///< Place among the survey's questions; behind the last one: the end.
};

/// A question of a survey as stored answers know it.
struct AskedQuestion
{
    std::optional<std::size_t> slot; ///< nullopt: its answers are not counted, and lead nowhere here.
    std::optional<Predicate> askIf;  ///< nullopt: always.
    std::vector<Leap> leaps;         ///< The first that holds counts.
};

/// When an answer counts: which part of the log, and which period within it (days since 2020; 0 for a round).
struct Place
{
    int part;
    int period;
    const survey::Survey *asked;
};

struct SurveyDefinition
{
    QString id;
    LocalText title;
    Layout layout;
    int leastAge; ///< Those outside are valid, and not analysed.
    int mostAge;
    std::vector<Group> ages;
    std::vector<Group> occupations;
    std::vector<Round> rounds;
    std::optional<Daily> daily;
    std::vector<IndicatorDefinition> indicators;
    /// Each survey's questions, in its order.
    std::map<const survey::Survey *, std::vector<AskedQuestion>> flow;

    std::optional<Place> placeOf(const QDate &day) const;
    /// Every period of these parts that may hold answers, as a catalogue tells it.
    Period periodOf(int part, int period) const;
    /// The reverse of Period::id: parts and periods; several for a window of days, "health-2020-05-08..2020-05-21".
    /// Empty: none of this survey's.
    std::vector<std::pair<int, int>> placesOf(const QString &id) const;
    /// Windows of 14 days one after the other, never over one another, that these days fill: where a day is too few.
    QStringList fortnights(const QDate &first, const QDate &last) const;
    /// A window of up to 62 days; nullopt: no window of this survey.
    std::optional<Period> windowOf(const QString &id) const;

    /// Number of the age group: 0 unknown, ages.size() + 1 outside the limits.
    int ageGroup(quint32 code) const;
    int ageGroups() const { return int(ages.size()) + 2; }
    int occupationGroups() const { return int(occupations.size()) + 1; }
    bool analysed(int ageGroup) const { return ageGroup >= 1 && ageGroup <= int(ages.size()); }
};

/// Reads counting.yaml of the account package in `folder`, the surveys it names and the indicators in
/// `indicatorFolder` that are over this survey. Every fault, with file and line.
tl::expected<SurveyDefinition, QList<Fault>> loadDefinition(const QString &folder, const QString &indicatorFolder);

} // namespace mado::statistics
