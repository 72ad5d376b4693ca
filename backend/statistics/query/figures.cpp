// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/figures.h"

#include <QSet>
#include <cmath>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int all = TablePlace::all;
constexpr double z95 = 1.959963984540054;

} // namespace

void setRate(Figure &figure, double designEffect)
{
    const auto n = double(figure.denominator.value_or(0));
    if (n <= 0)
        return;
    const double p = double(*figure.numerator) / n;
    const double effective = n / designEffect;
    const double spread = z95 * z95 / effective;
    const double middle = (p + spread / 2) / (1 + spread);
    const double half = z95 / (1 + spread) * std::sqrt(p * (1 - p) / effective + spread / (4 * effective));
    figure.rate = p;
    figure.low = std::max(0.0, std::min(p, middle - half));
    figure.high = std::min(1.0, std::max(p, middle + half));
}

FigureBook::FigureBook(store::ResponseStore &store, const SurveyDefinition &definition, const Areas &areas)
    : m_store(store),
      m_definition(definition),
      m_areas(areas),
      m_layout(definition)
{
}

TableShape FigureBook::shape() const
{
    const int occupations = m_definition.occupations.empty() ? 0 : m_definition.occupationGroups();
    return {prefectures, int(m_definition.ages.size()), occupations};
}

FigureBook::Part &FigureBook::part(int number, const QDateTime &now)
{
    if (!m_log)
        m_log = m_store.connect();
    const qint64 generation = m_log->generation(number);
    const auto known = m_parts.find(number);
    if (known != m_parts.end() && known->second.generation == generation) {
        if (!known->second.readAt.isValid())
            known->second.readAt = now;
        return known->second;
    }
    Part fresh{generation, now, {}};
    const auto groups = std::size_t(prefectures * m_definition.ageGroups() * m_definition.occupationGroups());
    const auto size = std::size_t(m_layout.size());
    m_log->eachCell(number, 0, CellId::firstPostal, [&](const store::CellRow &row) {
        auto &counters = fresh.periods[row.period].counters;
        counters.resize(groups * size, 0);
        const int place = (CellId::prefecture(row.cell) * m_definition.ageGroups() + CellId::age(row.cell)) *
                              m_definition.occupationGroups() +
                          CellId::occupation(row.cell);
        const Counters read = fromBytes(row.counters, m_layout.size());
        std::ranges::copy(read, counters.begin() + qint64(std::size_t(place) * size));
    });
    return m_parts.insert_or_assign(number, std::move(fresh)).first->second;
}

FigureBook::Parts FigureBook::partsOf(const QString &period, const QDateTime &now)
{
    Parts parts;
    for (const auto &[number, day] : m_definition.placesOf(period)) {
        if (!parts.contains(number))
            parts.emplace(number, &part(number, now));
    }
    return parts;
}

FigureBook::Cubes FigureBook::cubes(const QString &period, const Parts &parts) const
{
    Cubes found;
    for (const auto &[number, day] : m_definition.placesOf(period)) {
        const auto &periods = parts.at(number)->periods;
        const auto cube = periods.find(day);
        if (cube != periods.end())
            found.push_back(&cube->second);
    }
    return found;
}

FigureBook::Sum FigureBook::sum(const Cubes &cubes, const Place &place, std::size_t indicator) const
{
    Sum all{0, 0, 0};
    for (const Cube *cube : cubes) {
        const Sum some = sum(*cube, place, indicator);
        all = {all.n + some.n, all.x + some.x, all.valid + some.valid};
    }
    return all;
}

FigureBook::Sum FigureBook::sum(const Cube &cube, const Place &place, std::size_t indicator) const
{
    const int ages = m_definition.ageGroups();
    const int occupations = m_definition.occupationGroups();
    const auto size = std::size_t(m_layout.size());
    Sum result{0, 0, 0};
    for (int p = place.prefecture == all ? 0 : place.prefecture; p < prefectures; ++p) {
        for (int a = place.age == all ? 0 : place.age + 1; a < ages; ++a) {
            for (int o = place.occupation == all ? 0 : place.occupation; o < occupations; ++o) {
                const qint32 *at = cube.counters.data() + std::size_t((p * ages + a) * occupations + o) * size;
                result.n += at[m_layout.denominator(indicator)];
                result.x += at[m_layout.numerator(indicator)];
                result.valid += at[CounterLayout::valid];
                if (place.occupation != all)
                    break;
            }
            if (place.age != all)
                break;
        }
        if (place.prefecture != all)
            break;
    }
    return result;
}

Figure FigureBook::told(const Sum &sum, std::size_t indicator) const
{
    Figure figure{};
    figure.state = sum.valid > 0 ? FigureState::Shown : FigureState::Missing;
    if (figure.state == FigureState::Shown) {
        figure.numerator = sum.x;
        figure.denominator = sum.n;
        setRate(figure, m_definition.indicators[indicator].told.designEffect);
    }
    return figure;
}

FigureBook::Sum FigureBook::areaSum(const Cubes &cubes, const QString &area, std::size_t indicator) const
{
    Sum all{0, 0, 0};
    for (const Cube *cube : cubes) {
        const auto found = cube->areas.constFind(area);
        if (found == cube->areas.cend())
            continue;
        all.n += (*found)[std::size_t(m_layout.denominator(indicator))];
        all.x += (*found)[std::size_t(m_layout.numerator(indicator))];
        all.valid += (*found)[CounterLayout::valid];
    }
    return all;
}

void FigureBook::readAreas(int number, Part &read, RegionLevel level, int prefecture)
{
    const QString mark = QString::number(int(level)) + u'-' + QString::number(prefecture);
    if (read.periods.empty() || read.periods.begin()->second.areasRead.contains(mark))
        return;
    m_log->eachCell(number, CellId::postal(prefecture, 0), CellId::postal(prefecture + 1, 0),
                    [&](const store::CellRow &row) {
                        const QString area = m_areas.areaOf(level, prefecture, CellId::postalCode(row.cell));
                        if (area.isEmpty())
                            return;
                        auto &counters = read.periods[row.period].areas[area];
                        counters.resize(std::size_t(m_layout.size()), 0);
                        const Counters more = fromBytes(row.counters, m_layout.size());
                        for (std::size_t i = 0; i < counters.size(); ++i)
                            counters[i] += more[i];
                    });
    for (auto &[period, cube] : read.periods)
        cube.areasRead.insert(mark);
}

std::optional<std::size_t> FigureBook::indicatorOf(const QString &id) const
{
    for (std::size_t i = 0; i < m_definition.indicators.size(); ++i) {
        if (m_definition.indicators[i].told.id == id)
            return i;
    }
    return std::nullopt;
}

QList<Region> FigureBook::regionsOf(const FigureQuery &query) const
{
    QList<Region> wanted;
    for (const Region &region : m_areas.regions()) {
        const bool asked = query.regions.isEmpty() || query.regions.contains(region.code) ||
                           (region.level > RegionLevel::Prefecture && query.regions.contains(region.parent));
        if (region.level == query.level && asked)
            wanted.append(region);
    }
    return wanted;
}

void FigureBook::addFigures(FigureTable &table, const FigureQuery &query, const QString &period, std::size_t indicator,
                            const QDateTime &now)
{
    const Parts parts = partsOf(period, now);
    std::set<int> prefecturesAsked;
    for (const Region &region : regionsOf(query))
        prefecturesAsked.insert(Areas::numberOf(region.parent));
    for (const auto &[number, read] : parts) {
        for (const int prefecture : query.level > RegionLevel::Prefecture ? prefecturesAsked : std::set<int>())
            readAreas(number, *read, query.level, prefecture);
        table.asOf = table.asOf.isValid() ? std::max(table.asOf, read->readAt) : read->readAt;
    }
    const Cubes counts = cubes(period, parts);
    const auto add = [&](Figure figure, const QString &region, const QString &category) {
        figure.period = period;
        figure.region = region;
        figure.category = category;
        table.figures.append(std::move(figure));
    };
    for (const Region &region : regionsOf(query)) {
        const int number = Areas::numberOf(region.code.left(2));
        if (query.level > RegionLevel::Prefecture) {
            add(told(areaSum(counts, region.code, indicator), indicator), region.code, {});
            continue;
        }
        Place at{.prefecture = query.level == RegionLevel::Nation ? all : number};
        if (query.by == Breakdown::None)
            add(told(sum(counts, at, indicator), indicator), region.code, {});
        for (int age = 0; query.by == Breakdown::Age && age < int(m_definition.ages.size()); ++age) {
            at.age = age;
            add(told(sum(counts, at, indicator), indicator), region.code, m_definition.ages[std::size_t(age)].code);
        }
        for (int group = 0; query.by == Breakdown::Occupation && group < shape().occupations(); ++group) {
            at.occupation = group;
            add(told(sum(counts, at, indicator), indicator), region.code,
                group == 0 ? u"unknown"_s : m_definition.occupations[std::size_t(group - 1)].code);
        }
    }
}

std::optional<Unknown> FigureBook::unknownIn(const FigureQuery &query) const
{
    const auto indicator = indicatorOf(query.indicator);
    if (!indicator)
        return Unknown{u"indicator"_s};
    const auto &breakdowns = m_definition.indicators[*indicator].told.breakdowns;
    if (query.by != Breakdown::None && (!breakdowns.contains(query.by) || query.level > RegionLevel::Prefecture))
        return Unknown{u"by"_s};
    const bool known = std::ranges::none_of(
        query.periods, [this](const QString &period) { return m_definition.placesOf(period).empty(); });
    return known ? std::nullopt : std::optional(Unknown{u"periods"_s});
}

tl::expected<FigureTable, FigureFault> FigureBook::figures(const FigureQuery &query, const QDateTime &now)
{
    if (const auto unknown = unknownIn(query))
        return tl::unexpected(*unknown);
    const auto indicator = indicatorOf(query.indicator);
    const Indicator &told = m_definition.indicators[*indicator].told;
    QStringList wanted = query.periods;
    if (wanted.isEmpty()) {
        const auto known = periods();
        if (!known)
            return tl::unexpected(known.error());
        for (const Period &period : *known)
            wanted.append(period.id);
    }
    FigureTable table{query.indicator, told.version, m_definition.id, {}, told.basis,
                      query.level,     query.by,     false,           {}, {}};
    const std::lock_guard lock(m_mutex);
    try {
        for (const QString &period : wanted)
            addFigures(table, query, period, *indicator, now);
    } catch (const store::StoreFailure &failure) {
        m_log.reset();
        return tl::unexpected(
            store::StoreError{store::StoreError::Kind::Unavailable, QString::fromUtf8(failure.what())});
    }
    return table;
}

tl::expected<QList<Period>, store::StoreError> FigureBook::periods()
{
    const std::lock_guard lock(m_mutex);
    try {
        if (!m_log)
            m_log = m_store.connect();
        QList<Period> list;
        std::set<int> parts;
        for (const Round &round : m_definition.rounds)
            parts.insert(round.part);
        for (const int number : m_log->parts(m_definition.id))
            parts.insert(number);
        for (const int number : parts) {
            const Part &read = part(number);
            if (read.periods.empty() && number < (m_definition.daily ? m_definition.daily->firstPart : number + 1))
                list.append(m_definition.periodOf(number, 0));
            for (const auto &[period, cube] : read.periods) {
                Period told = m_definition.periodOf(number, period);
                qint64 analysed = 0;
                qint64 valid = 0;
                for (std::size_t at = 0; at < cube.counters.size(); at += std::size_t(m_layout.size())) {
                    valid += cube.counters[at + CounterLayout::valid];
                    analysed += cube.counters[at + CounterLayout::analysed];
                }
                told.valid = valid;
                told.analysed = analysed;
                list.append(told);
            }
        }
        return list;
    } catch (const store::StoreFailure &failure) {
        m_log.reset();
        return tl::unexpected(
            store::StoreError{store::StoreError::Kind::Unavailable, QString::fromUtf8(failure.what())});
    }
}

tl::expected<std::vector<IndicatorCounts>, FigureFault> FigureBook::linked(const QString &period)
{
    if (m_definition.placesOf(period).empty())
        return tl::unexpected(Unknown{u"periods"_s});
    const std::lock_guard lock(m_mutex);
    try {
        const Cubes counts = cubes(period, partsOf(period, {}));
        if (counts.empty())
            return tl::unexpected(Unknown{u"periods"_s});
        const TableShape tables = shape();
        std::vector<IndicatorCounts> result(m_definition.indicators.size());
        for (std::size_t indicator = 0; indicator < result.size(); ++indicator) {
            for (std::size_t at = 0; at < tables.size(); ++at) {
                const Sum found = sum(counts, tables.place(at), indicator);
                result[indicator].n.push_back(found.n);
                result[indicator].x.push_back(found.x);
            }
        }
        return result;
    } catch (const store::StoreFailure &failure) {
        m_log.reset();
        return tl::unexpected(
            store::StoreError{store::StoreError::Kind::Unavailable, QString::fromUtf8(failure.what())});
    }
}

} // namespace mado::statistics
