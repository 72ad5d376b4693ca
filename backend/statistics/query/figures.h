// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of one survey from its cells.
#pragma once

#include "backend/statistics/disclosure/protect_areas.h"
#include "backend/statistics/rollup/cells.h"
#include "backend/store/survey/response_log.h"

#include <QSet>
#include <map>
#include <mutex>
#include <set>

namespace mado::statistics {

/// A rate with its Wilson interval of 95 % on n divided by the design effect.
void setRate(Figure &figure, double designEffect);

/// What stands in a query that the catalogue does not know.
struct Unknown
{
    QString what; ///< "indicator", "periods".
};
using FigureFault = std::variant<Unknown, store::StoreError>;

/// A prefecture's areas and what was counted in them.
struct LinkedAreas
{
    int prefecture;
    QStringList codes; ///< By place of `counts`; empty: a place that has no code of its own.
    AreaCounts counts;
};

/// Thread-safe: one question at a time. What it read stays in memory while the counts stay the same.
class FigureBook
{
public:
    /// All outlive it.
    FigureBook(store::ResponseStore &store, const SurveyDefinition &definition, const Areas &areas);

    const SurveyDefinition &definition() const { return m_definition; }
    /// Periods that exist or will, with their totals where answers were counted.
    tl::expected<QList<Period>, store::StoreError> periods();
    /// What of the query this survey does not know; nullopt: it knows all of it.
    std::optional<Unknown> unknownIn(const FigureQuery &query) const;
    /// Nothing withheld: for inside, and by prefecture at the finest but for those who withhold it themselves.
    /// `now` is noted as the time of what has to be read anew.
    tl::expected<FigureTable, FigureFault> figures(const FigureQuery &query, const QDateTime &now);
    /// Every published place of the period, by indicator of the definition.
    tl::expected<std::vector<IndicatorCounts>, FigureFault> linked(const QString &period);

    /// The same below the prefecture: every area of these prefectures, of all that have any where none is named.
    tl::expected<std::vector<LinkedAreas>, FigureFault> linkedAreas(const QString &period, std::set<int> wanted = {});

    TableShape shape() const;

private:
    /// One period's counters of every prefecture × age × occupation.
    struct Cube
    {
        std::vector<qint32> counters;
        QHash<QString, std::vector<qint32>> areas = {}; ///< By area code; of the prefectures asked for so far.
        QSet<QString> areasRead = {};
    };
    struct Part
    {
        qint64 generation;
        QDateTime readAt;
        std::map<int, Cube> periods;
    };
    struct Sum
    {
        qint64 n;
        qint64 x;
        qint64 valid;
    };
    /// Which cells a figure adds up; TablePlace::all for all of them.
    using Place = TablePlace;

    Part &part(int part, const QDateTime &now = {});
    void readAreas(int part, Part &read, RegionLevel level, int prefecture);
    using Cubes = std::vector<const Cube *>; ///< Of the days of a period.
    /// Each part is looked at once a question: were it read anew in between, its cubes would be gone.
    using Parts = std::map<int, Part *>;
    Parts partsOf(const QString &period, const QDateTime &now);
    Cubes cubes(const QString &period, const Parts &parts) const;
    Sum sum(const Cube &cube, const Place &place, std::size_t indicator) const;
    Sum sum(const Cubes &cubes, const Place &place, std::size_t indicator) const;
    Sum areaSum(const Cubes &cubes, const QString &area, std::size_t indicator) const;
    LinkedAreas areasOf(const Cubes &cubes, int prefecture) const;
    Figure told(const Sum &sum, std::size_t indicator) const;
    std::optional<std::size_t> indicatorOf(const QString &id) const;
    QList<Region> regionsOf(const FigureQuery &query) const;
    void addFigures(FigureTable &table, const FigureQuery &query, const QString &period, std::size_t indicator,
                    const QDateTime &now);

    store::ResponseStore &m_store;
    const SurveyDefinition &m_definition;
    const Areas &m_areas;
    const CounterLayout m_layout;
    std::mutex m_mutex;
    std::unique_ptr<store::ResponseLog> m_log;
    std::map<int, Part> m_parts;
};

} // namespace mado::statistics
