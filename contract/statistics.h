// SPDX-License-Identifier: GPL-3.0-or-later
// What residents' answers add up to, as dashboards read it: what there is (Catalogue), figures of an indicator by
// region, period and breakdown (FigureTable), and other series to compare with (SeriesTable). Days are of Asia/Tokyo.
#pragma once

#include "contract/local_text.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

namespace mado {

/// Which day an answer or a case is counted under.
enum class Basis { AnswerDate, ReportDate };
enum class RegionLevel { Nation, Prefecture, HealthCentreArea, PostalArea };
/// What a figure is split by besides region and period.
enum class Breakdown { None, Age, Occupation };
/// Shown may be zero. Suppressed protects people. Missing: nobody could answer there, or nothing was handed in.
enum class FigureState { Shown, Suppressed, Missing };
/// SmallCount: few people stand behind it. Complementary: others could be worked out from it. NotPublished: this level
/// is for inside only. NotSettled: areas are told by rounds and fortnights, once they are over.
enum class SuppressionReason { SmallCount, Complementary, NotPublished, NotSettled };

struct Region
{
    RegionLevel level;
    QString code;   ///< Nation "00", prefecture "14", health-centre area "14-03", postal area "14-231"; unknown "99".
    QString parent; ///< Code of the prefecture; of a prefecture "00"; empty for the nation.
    LocalText name;
    friend bool operator==(const Region &, const Region &) = default;
};

/// An age group or an occupation, in the order to show them.
struct Category
{
    Breakdown breakdown;
    QString code; ///< "15-29", "office"; unknown "unknown".
    LocalText name;
    friend bool operator==(const Category &, const Category &) = default;
};

/// A round of a survey, a day, or a window of days. Figures are kept by these and no finer.
struct Period
{
    QString id; ///< "national-1", "health-2020-05-08".
    QString survey;
    LocalText name;
    QDate from;
    QDate until;                    ///< The last day.
    std::optional<qint64> valid;    ///< Answers counted; nullopt where none were handed in.
    std::optional<qint64> analysed; ///< Those of ages within the survey's limits: what figures are made of.
    friend bool operator==(const Period &, const Period &) = default;
};

struct Indicator
{
    QString id; ///< "fever-4d".
    int version;
    LocalText name;
    LocalText numerator; ///< In words, for the method notes.
    LocalText denominator;
    LocalText exclusions;
    LocalText caveat;
    Basis basis;
    QStringList surveys;
    QList<Breakdown> breakdowns; ///< Besides None.
    double designEffect;         ///< n divided by this is the effective n of the intervals.
    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// Figures as they were decided on once; what is suppressed in it stays so.
struct Release
{
    QString id; ///< "national-1.1"; "" in FigureTable: figures that are not published.
    QString survey;
    LocalText name;
    QDateTime frozenAt; ///< UTC.
    QStringList periods;
    friend bool operator==(const Release &, const Release &) = default;
};

/// An imported series: its values and where they come from.
struct SeriesInfo
{
    QString id; ///< "covid.positive".
    LocalText name;
    LocalText unit;
    LocalText source; ///< Credit, to be shown with it.
    Basis basis;
    QDate from;
    QDate until;
    int revision; ///< Grows with each import.
    friend bool operator==(const SeriesInfo &, const SeriesInfo &) = default;
};

/// Something to draw behind a curve: a declaration of emergency.
struct EventBand
{
    QString region; ///< Code; "00" for the nation.
    QDate from;
    std::optional<QDate> until; ///< The last day; nullopt: goes on.
    LocalText name;
    friend bool operator==(const EventBand &, const EventBand &) = default;
};

/// GET /v1/statistics/catalogue.
struct Catalogue
{
    bool training; ///< Every figure is invented: 架空の値.
    QList<Indicator> indicators;
    QList<Period> periods; ///< By their first day.
    QList<Region> regions; ///< North to south; areas after their prefecture.
    QList<Category> categories;
    QList<Release> releases; ///< Newest first.
    QList<SeriesInfo> series;
    QList<EventBand> events;
    friend bool operator==(const Catalogue &, const Catalogue &) = default;
};

/// GET /v1/statistics/figures and /v1/statistics/internal/figures.
struct FigureQuery
{
    QString indicator;
    QString survey;
    std::optional<QString> release = {}; ///< nullopt: the newest of each period. Inside: ignored.
    RegionLevel level = RegionLevel::Prefecture;
    QStringList regions = {}; ///< Codes; of areas also a prefecture's, for all of its areas. Empty: all.
    QStringList periods = {}; ///< Empty: all.
    Breakdown by = Breakdown::None;
    friend bool operator==(const FigureQuery &, const FigureQuery &) = default;
};

struct Figure
{
    QString period;
    QString region;
    QString category; ///< Empty: everybody.
    FigureState state;
    std::optional<SuppressionReason> reason; ///< Exactly of Suppressed.
    std::optional<qint64> numerator;         ///< Exactly of Shown.
    std::optional<qint64> denominator;       ///< n. Of Shown, and of Suppressed where n itself gives nobody away.
    std::optional<double> rate;              ///< Of 1, of Shown; absent where n is 0.
    std::optional<double> low;               ///< Wilson, 95 %, on the effective n.
    std::optional<double> high;
    friend bool operator==(const Figure &, const Figure &) = default;
};

struct FigureTable
{
    QString indicator;
    int version;
    QString survey;
    QStringList releases; ///< That the figures are of; empty: not published, for inside only.
    Basis basis;
    RegionLevel level;
    Breakdown by;
    bool training;
    QDateTime asOf;        ///< UTC; when the figures were frozen, or counted.
    QList<Figure> figures; ///< By period, region, category, in the order of the catalogue.
    friend bool operator==(const FigureTable &, const FigureTable &) = default;
};

/// One region's values on consecutive days; nullopt is missing, not zero.
struct SeriesLine
{
    QString region;
    QDate from;
    QList<std::optional<double>> values;
    QList<QDate> suspicious; ///< Days on which the source's unit or total seems to have changed.
    friend bool operator==(const SeriesLine &, const SeriesLine &) = default;
};

/// GET /v1/statistics/series.
struct SeriesTable
{
    SeriesInfo series;
    QList<SeriesLine> lines;
    friend bool operator==(const SeriesTable &, const SeriesTable &) = default;
};

/// POST /v1/statistics/releases: freeze these periods of a survey for publication.
struct ReleaseRequest
{
    QString survey;
    QStringList periods;
    LocalText name;
    friend bool operator==(const ReleaseRequest &, const ReleaseRequest &) = default;
};

} // namespace mado
