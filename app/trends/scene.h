// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of a view show, worked out once: screen, table twin and export all read the same values.
#pragma once

#include "app/trends/change.h"
#include "app/trends/trends_view.h"

namespace mado {

/// Everything at hand for a view. Absent: not loaded, or not to be had.
struct TrendsData
{
    Catalogue catalogue = {};
    std::optional<FigureTable> nation = {};
    std::optional<FigureTable> prefectures = {};
    std::optional<FigureTable> split = {}; ///< Of the region in focus, by `view.by`.
    std::optional<FigureTable> areas = {};
    std::optional<SeriesTable> series = {};
};

const Indicator *indicatorOf(const Catalogue &catalogue, const QString &id);
const Period *periodOf(const Catalogue &catalogue, const QString &id);
const Region *regionOf(const Catalogue &catalogue, const QString &code);
const Category *categoryOf(const Catalogue &catalogue, Breakdown by, const QString &code);
/// Whether any area of that level is drawn in the prefecture.
bool holdsAreas(const Catalogue &catalogue, RegionLevel level, const QString &prefecture);
QList<Period> periodsOf(const Catalogue &catalogue, const QString &survey);
/// A window of days, beside the days themselves.
bool isWindow(const Period &period);
/// Those of the survey that stand on one axis with the view's period: rounds, days, or windows of them.
QList<Period> periodsLike(const Catalogue &catalogue, const TrendsView &view);
/// The middle of the period, in days since some day: where it stands on an axis of time.
double middleOf(const Period &period);

/// Whether this console may show the table: its indicator is of the version that the catalogue describes.
bool isDisplayable(const FigureTable &table, const Catalogue &catalogue);

/// Whether anything in it is known, be it withheld.
bool holdsFigures(const std::optional<FigureTable> &table);

/// The figure, or one that is missing.
Figure figureOf(const FigureTable &table, const QString &period, const QString &region, const QString &category = {});

enum class CurveRole { Focus, Compared, Reference };

struct Curve
{
    Region region;
    CurveRole role;
    QList<Figure> points; ///< One for each period of the chart, some missing.
};

struct TrendChart
{
    QList<Period> periods;
    QList<Curve> curves; ///< Focus first, the nation last.
    QList<EventBand> events;
    double top = 1; ///< End of the axis of rates, which begins at 0.
    int decimals = 1;
};
TrendChart trendChart(const TrendsData &data, const TrendsView &view);

struct RegionRow
{
    Region region;
    Figure figure;
    std::optional<Change> change; ///< Since the period before.
    int rank = 0;                 ///< From 1, highest first; 0: not ranked.
};

struct RegionRows
{
    std::optional<Period> period;
    std::optional<Period> before;
    QList<RegionRow> rows;
    std::optional<Figure> reference; ///< The nation, or the prefecture of areas.
    int decimals = 1;
};
/// The prefectures in the view's order; what has no rate comes last.
RegionRows prefectureRows(const TrendsData &data, const TrendsView &view);
RegionRows areaRows(const TrendsData &data, const TrendsView &view);

struct SplitRow
{
    Category category;
    Figure figure;
};
QList<SplitRow> splitRows(const TrendsData &data, const TrendsView &view);

/// The same small chart for every prefecture, in the view's order, on one scale.
struct Multiples
{
    QList<Period> periods;
    QList<Curve> curves;
    QList<Figure> reference;
    double top = 1;
    int decimals = 1;
};
Multiples multiples(const TrendsData &data, const TrendsView &view);

/// Four bounds between five classes, from all rounds at once: a colour means the same in each of them.
struct MapClasses
{
    QList<double> bounds; ///< Of 1.
    int classOf(double rate) const;
};
MapClasses mapClasses(const FigureTable &table);

/// Decimals of a percentage that a table of rates up to `most` needs.
int decimalsFor(double most);
/// A round number at or above `most`, for the end of an axis, and the distance of its lines.
struct AxisEnd
{
    double end;
    double step;
};
AxisEnd axisFor(double most);

} // namespace mado
