// SPDX-License-Identifier: GPL-3.0-or-later
// What figures below the prefecture are made of, and what they add up to.
#include "backend/statistics/query/figures.h"

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The areas of a prefecture and the groups they lie in; what lies in no area of a health centre is a group, too.
LinkedAreas shapeOf(const Areas &areas, int prefecture)
{
    LinkedAreas shape{prefecture, {}, {}};
    const QString parent = Areas::codeOf(prefecture);
    QStringList centres;
    for (const Region &region : areas.regions()) {
        if (region.parent == parent && region.level == RegionLevel::HealthCentreArea)
            centres.append(region.code);
        if (region.parent == parent && region.level == RegionLevel::PostalArea)
            shape.codes.append(region.code);
    }
    for (const QString &area : std::as_const(shape.codes)) {
        bool known = false;
        const quint32 postal = area.section(u'-', 1).toUInt(&known) * 10000;
        const QString centre = known ? areas.areaOf(RegionLevel::HealthCentreArea, prefecture, postal) : QString();
        const qsizetype at = centres.indexOf(centre);
        shape.counts.groupOf.push_back(std::size_t(at < 0 ? centres.size() : at));
    }
    shape.counts.groups = std::size_t(centres.size()) + 1;
    shape.codes += centres;
    shape.codes.append(QString());
    return shape;
}

} // namespace

LinkedAreas FigureBook::areasOf(const Cubes &cubes, int prefecture) const
{
    LinkedAreas linked = shapeOf(m_areas, prefecture);
    AreaCounts &counts = linked.counts;
    counts.nobody.assign(counts.places(), true);
    counts.indicators.resize(m_definition.indicators.size());
    for (std::size_t indicator = 0; indicator < counts.indicators.size(); ++indicator) {
        IndicatorCounts &sums = counts.indicators[indicator];
        sums.n.assign(counts.places(), 0);
        sums.x.assign(counts.places(), 0);
        for (std::size_t area = 0; area < counts.groupOf.size(); ++area) {
            const Sum found = areaSum(cubes, linked.codes.at(qsizetype(area)), indicator);
            for (const std::size_t place : {area, counts.group(area)}) {
                sums.n[place] += found.n;
                sums.x[place] += found.x;
                counts.nobody[place] = counts.nobody[place] && found.valid == 0;
            }
        }
    }
    return linked;
}

tl::expected<std::vector<LinkedAreas>, FigureFault> FigureBook::linkedAreas(const QString &period, std::set<int> wanted)
{
    if (m_definition.placesOf(period).empty())
        return tl::unexpected(Unknown{u"periods"_s});
    const bool every = wanted.empty();
    for (int number = 1; every && number < prefectures; ++number)
        wanted.insert(number);
    const std::lock_guard lock(m_mutex);
    try {
        const Parts parts = partsOf(period, {});
        for (const auto &[number, read] : parts) {
            for (const int prefecture : wanted)
                readAreas(number, *read, RegionLevel::PostalArea, prefecture);
        }
        const Cubes counts = cubes(period, parts);
        std::vector<LinkedAreas> all;
        for (const int prefecture : wanted)
            all.push_back(areasOf(counts, prefecture));
        return all;
    } catch (const store::StoreFailure &failure) {
        m_log.reset();
        return tl::unexpected(
            store::StoreError{store::StoreError::Kind::Unavailable, QString::fromUtf8(failure.what())});
    }
}

} // namespace mado::statistics
