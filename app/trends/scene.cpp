// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/scene.h"

#include "app/trends/events.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto nationCode = u"00"_s;

template <class T, class Holds> const T *findIn(const QList<T> &list, Holds holds)
{
    const auto found = std::find_if(list.begin(), list.end(), holds);
    return found == list.end() ? nullptr : &*found;
}

using PlaceKey = std::pair<QString, QString>;

/// Figures of everybody by period and region.
QHash<PlaceKey, Figure> placesOf(const FigureTable &table)
{
    QHash<PlaceKey, Figure> out;
    out.reserve(table.figures.size());
    for (const Figure &figure : table.figures) {
        if (figure.category.isEmpty())
            out.insert({figure.period, figure.region}, figure);
    }
    return out;
}

Figure missing(const QString &period, const QString &region, const QString &category = {})
{
    return {period,       region,       category,     FigureState::Missing, std::nullopt,
            std::nullopt, std::nullopt, std::nullopt, std::nullopt,         std::nullopt};
}

QList<Figure> pointsOf(const QHash<PlaceKey, Figure> &places, const QList<Period> &periods, const QString &region)
{
    QList<Figure> out;
    for (const Period &period : periods)
        out.append(places.value({period.id, region}, missing(period.id, region)));
    return out;
}

double highestOf(const QList<Curve> &curves)
{
    double most = 0;
    for (const Curve &curve : curves) {
        for (const Figure &point : curve.points)
            most =
                std::max({most, point.rate.value_or(0), curve.role == CurveRole::Focus ? point.high.value_or(0) : 0.0});
    }
    return most;
}

QList<Region> regionsAt(const Catalogue &catalogue, RegionLevel level, const QString &parent = {})
{
    QList<Region> out;
    for (const Region &region : catalogue.regions) {
        if (region.level == level && (parent.isEmpty() || region.parent == parent))
            out.append(region);
    }
    return out;
}

/// Those who named no place are shown, and compared with none.
bool isUnknown(const Region &region) { return region.code.endsWith(u"-unknown"_s); }

void rank(QList<RegionRow> &rows)
{
    QList<RegionRow *> rated;
    for (RegionRow &row : rows) {
        if (row.figure.rate && !isUnknown(row.region))
            rated.append(&row);
    }
    std::stable_sort(rated.begin(), rated.end(),
                     [](const RegionRow *a, const RegionRow *b) { return *a->figure.rate > *b->figure.rate; });
    for (int i = 0; i < rated.size(); ++i)
        rated[i]->rank = i + 1;
}

void sortRows(QList<RegionRow> &rows, RegionOrder order)
{
    const auto weight = [order](const RegionRow &row) {
        if (isUnknown(row.region))
            return -2.0;
        if (order == RegionOrder::Highest)
            return row.figure.rate.value_or(-1);
        return row.change ? std::abs(row.change->by) : -1.0;
    };
    if (order == RegionOrder::NorthToSouth)
        return;
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const RegionRow &a, const RegionRow &b) { return weight(a) > weight(b); });
}

std::optional<Period> before(const Catalogue &catalogue, const TrendsView &view)
{
    std::optional<Period> out;
    for (const Period &period : periodsLike(catalogue, view)) {
        if (period.id == view.period)
            return out;
        if (period.valid)
            out = period;
    }
    return std::nullopt;
}

RegionRows rowsOf(const FigureTable &table, const QList<Region> &regions, const Catalogue &catalogue,
                  const TrendsView &view)
{
    RegionRows out;
    if (const Period *period = periodOf(catalogue, view.period))
        out.period = *period;
    out.before = before(catalogue, view);
    const auto places = placesOf(table);
    double most = 0;
    for (const Region &region : regions) {
        RegionRow row{region, places.value({view.period, region.code}, missing(view.period, region.code)), {}, 0};
        if (out.before)
            row.change = changeBetween(places.value({out.before->id, region.code}, missing({}, {})), row.figure);
        most = std::max(most, row.figure.rate.value_or(0));
        out.rows.append(row);
    }
    out.decimals = decimalsFor(most);
    rank(out.rows);
    sortRows(out.rows, view.order);
    return out;
}

} // namespace

const Indicator *indicatorOf(const Catalogue &catalogue, const QString &id)
{
    return findIn(catalogue.indicators, [&](const Indicator &each) { return each.id == id; });
}

const Period *periodOf(const Catalogue &catalogue, const QString &id)
{
    return findIn(catalogue.periods, [&](const Period &each) { return each.id == id; });
}

const Region *regionOf(const Catalogue &catalogue, const QString &code)
{
    return findIn(catalogue.regions, [&](const Region &each) { return each.code == code; });
}

const Category *categoryOf(const Catalogue &catalogue, Breakdown by, const QString &code)
{
    return findIn(catalogue.categories,
                  [&](const Category &each) { return each.breakdown == by && each.code == code; });
}

bool holdsAreas(const Catalogue &catalogue, RegionLevel level, const QString &prefecture)
{
    return findIn(catalogue.regions, [&](const Region &region) {
               return region.level == level && region.parent == prefecture;
           }) != nullptr;
}

QList<Period> periodsOf(const Catalogue &catalogue, const QString &survey)
{
    QList<Period> out;
    for (const Period &period : catalogue.periods) {
        if (period.survey == survey)
            out.append(period);
    }
    return out;
}

bool isWindow(const Period &period) { return period.id.contains(u".."_s); }

QList<Period> periodsLike(const Catalogue &catalogue, const TrendsView &view)
{
    const Period *own = periodOf(catalogue, view.period);
    QList<Period> out = periodsOf(catalogue, view.survey);
    out.removeIf([&](const Period &period) { return isWindow(period) != (own && isWindow(*own)); });
    return out;
}

double middleOf(const Period &period) { return double(period.from.toJulianDay() + period.until.toJulianDay()) / 2; }

bool isDisplayable(const FigureTable &table, const Catalogue &catalogue)
{
    const Indicator *indicator = indicatorOf(catalogue, table.indicator);
    return indicator && indicator->version == table.version;
}

bool holdsFigures(const std::optional<FigureTable> &table)
{
    return table && std::any_of(table->figures.begin(), table->figures.end(),
                                [](const Figure &figure) { return figure.state != FigureState::Missing; });
}

Figure figureOf(const FigureTable &table, const QString &period, const QString &region, const QString &category)
{
    const Figure *found = findIn(table.figures, [&](const Figure &each) {
        return each.period == period && each.region == region && each.category == category;
    });
    return found ? *found : missing(period, region, category);
}

TrendChart trendChart(const TrendsData &data, const TrendsView &view)
{
    TrendChart out;
    for (const Period &period : periodsLike(data.catalogue, view)) {
        if (period.valid)
            out.periods.append(period);
    }
    const auto add = [&](const FigureTable &table, const QString &code, CurveRole role) {
        if (const Region *region = regionOf(data.catalogue, code))
            out.curves.append({*region, role, pointsOf(placesOf(table), out.periods, code)});
    };
    const bool nationwide = view.region == nationCode;
    if (data.areas && !view.area.isEmpty())
        add(*data.areas, view.area, CurveRole::Focus);
    if (data.nation && nationwide)
        add(*data.nation, nationCode, CurveRole::Focus);
    if (data.prefectures) {
        if (!nationwide)
            add(*data.prefectures, view.region, out.curves.isEmpty() ? CurveRole::Focus : CurveRole::Compared);
        for (const QString &code : view.compared)
            add(*data.prefectures, code, CurveRole::Compared);
    }
    if (data.nation && !nationwide)
        add(*data.nation, nationCode, CurveRole::Reference);
    out.events = eventsDuring(data.catalogue, out.periods, view.region);
    const double most = highestOf(out.curves);
    out.top = axisFor(most).end;
    out.decimals = decimalsFor(most);
    return out;
}

RegionRows prefectureRows(const TrendsData &data, const TrendsView &view)
{
    if (!data.prefectures)
        return {};
    RegionRows out =
        rowsOf(*data.prefectures, regionsAt(data.catalogue, RegionLevel::Prefecture), data.catalogue, view);
    if (data.nation)
        out.reference = figureOf(*data.nation, view.period, nationCode);
    return out;
}

RegionRows areaRows(const TrendsData &data, const TrendsView &view)
{
    if (!data.areas)
        return {};
    RegionRows out =
        rowsOf(*data.areas, regionsAt(data.catalogue, data.areas->level, view.region), data.catalogue, view);
    if (data.prefectures)
        out.reference = figureOf(*data.prefectures, view.period, view.region);
    return out;
}

QList<SplitRow> splitRows(const TrendsData &data, const TrendsView &view)
{
    QList<SplitRow> out;
    if (!data.split)
        return out;
    QSet<QString> asked; // each survey has groups of its own
    for (const Figure &figure : data.split->figures)
        asked.insert(figure.category);
    for (const Category &category : data.catalogue.categories) {
        if (category.breakdown == data.split->by && asked.contains(category.code))
            out.append({category, figureOf(*data.split, view.period, view.region, category.code)});
    }
    return out;
}

Multiples multiples(const TrendsData &data, const TrendsView &view)
{
    Multiples out;
    const TrendChart chart = trendChart(data, view);
    out.periods = chart.periods;
    if (!data.prefectures)
        return out;
    const auto places = placesOf(*data.prefectures);
    for (const RegionRow &row : prefectureRows(data, view).rows)
        out.curves.append({row.region, row.region.code == view.region ? CurveRole::Focus : CurveRole::Compared,
                           pointsOf(places, out.periods, row.region.code)});
    if (data.nation)
        out.reference = pointsOf(placesOf(*data.nation), out.periods, nationCode);
    double most = 0;
    for (const Curve &curve : out.curves) {
        for (const Figure &point : curve.points)
            most = std::max(most, point.rate.value_or(0));
    }
    out.top = axisFor(most).end;
    out.decimals = decimalsFor(most);
    return out;
}

int MapClasses::classOf(double rate) const
{
    return int(std::upper_bound(bounds.begin(), bounds.end(), rate) - bounds.begin());
}

MapClasses mapClasses(const FigureTable &table)
{
    QList<double> rates;
    for (const Figure &figure : table.figures) {
        if (figure.rate && figure.category.isEmpty())
            rates.append(*figure.rate);
    }
    if (rates.isEmpty())
        return {};
    std::sort(rates.begin(), rates.end());
    const double spread = std::max(rates.last() - rates.first(), 1e-6);
    const double grain = std::pow(10, std::floor(std::log10(spread)) - 1);
    MapClasses out;
    for (int part = 1; part <= 4; ++part) {
        double bound = std::round(rates.at(rates.size() * part / 5) / grain) * grain;
        if (!out.bounds.isEmpty())
            bound = std::max(bound, out.bounds.last() + grain);
        out.bounds.append(bound);
    }
    return out;
}

int decimalsFor(double most) { return most < 0.02 ? 2 : 1; }

AxisEnd axisFor(double most)
{
    if (!(most > 0))
        return {0.01, 0.0025};
    const double raw = most / 4;
    const double unit = std::pow(10, std::floor(std::log10(raw)));
    const double step = unit * (raw <= unit         ? 1
                                : raw <= 2 * unit   ? 2
                                : raw <= 2.5 * unit ? 2.5
                                : raw <= 5 * unit   ? 5
                                                    : 10);
    return {std::ceil(most / step - 1e-9) * step, step};
}

} // namespace mado
