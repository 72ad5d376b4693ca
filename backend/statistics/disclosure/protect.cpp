// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/disclosure/protect.h"

#include "backend/statistics/disclosure/cover.h"
#include "backend/triage/section.h"
#include "contract/codecs_statistics.h"

#include <algorithm>
#include <limits>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int all = TablePlace::all;
constexpr qint64 endless = std::numeric_limits<qint64>::max() / 4;

/// The ways in which people could stand elsewhere without any published sum saying so.
class Linked
{
public:
    explicit Linked(const TableShape &shape) : m_shape(shape) {}

    /// Margins first: their moves hide places that the places within them can use too.
    int rank(std::size_t index) const
    {
        const TablePlace place = m_shape.place(index);
        if (place.age == all && place.occupation == all)
            return 0;
        return place.prefecture == all ? 1 : 2;
    }

    template <class Each> void eachMove(const TablePlace &place, const Each &each) const
    {
        const auto ofAge = [this](int p, int a) { return at(p, a, all); };
        const auto ofOccupation = [this](int p, int o) { return at(p, all, o); };
        if (place.prefecture != all && place.age != all)
            eachRectangle(place.prefecture, place.age, m_shape.ages(), ofAge, each);
        if (place.prefecture != all && place.occupation != all)
            eachRectangle(place.prefecture, place.occupation, m_shape.occupations(), ofOccupation, each);
        if (place.age != all)
            eachShift(place.prefecture, place.age, m_shape.ages(), ofAge, each);
        if (place.occupation != all)
            eachShift(place.prefecture, place.occupation, m_shape.occupations(), ofOccupation, each);
        if (place.prefecture != all)
            eachExchange(place, each);
    }

private:
    std::size_t at(int prefecture, int age, int occupation) const
    {
        return m_shape.index({prefecture, age, occupation});
    }

    /// Within one table: four corners.
    template <class At, class Each>
    void eachRectangle(int prefecture, int group, int groups, const At &place, const Each &each) const
    {
        for (int p = 0; p < m_shape.prefectures(); ++p) {
            for (int g = 0; g < groups; ++g) {
                if (p != prefecture && g != group)
                    each(Move{{place(prefecture, group), place(p, g)}, {place(prefecture, g), place(p, group)}});
            }
        }
    }

    /// Between the totals of two prefectures, of one age and one occupation.
    template <class Each> void eachExchange(const TablePlace &place, const Each &each) const
    {
        for (int p = 0; p < m_shape.prefectures(); ++p) {
            for (int a = 0; p != place.prefecture && a < std::max(m_shape.ages(), 1); ++a) {
                for (int o = 0; o < std::max(m_shape.occupations(), 1); ++o) {
                    if ((place.age == all || place.age == a) && (place.occupation == all || place.occupation == o))
                        each(exchange(place.prefecture, p, a, o));
                }
            }
        }
    }

    Move exchange(int one, int other, int age, int occupation) const
    {
        Move move{{at(one, all, all)}, {at(other, all, all)}};
        if (m_shape.ages()) {
            move.up.push_back(at(one, age, all));
            move.down.push_back(at(other, age, all));
        }
        if (m_shape.occupations()) {
            move.up.push_back(at(one, all, occupation));
            move.down.push_back(at(other, all, occupation));
        }
        return move;
    }

    /// Between the nation's totals of two groups, within one prefecture: the place's own, or any.
    template <class At, class Each>
    void eachShift(int prefecture, int group, int groups, const At &place, const Each &each) const
    {
        for (int p = 0; p < m_shape.prefectures(); ++p) {
            for (int g = 0; g < groups; ++g) {
                if (g != group && (prefecture == all || prefecture == p))
                    each(Move{{place(all, group), place(p, group)}, {place(all, g), place(p, g)}});
            }
        }
    }

    const TableShape &m_shape;
};

bool cover(const TableShape &shape, const System &system, std::vector<bool> &hidden)
{
    const Linked linked(shape);
    return coverAll(
        system, [&](std::size_t place, const auto &each) { linked.eachMove(shape.place(place), each); },
        [&](std::size_t place) { return linked.rank(place); }, hidden);
}

bool isSmall(qint64 count, const DisclosurePolicy &policy)
{
    return count < policy.threshold && (count > 0 || policy.zeroIncluded);
}

/// Whether anybody at all answered in the place's prefecture, and in its group. Where nobody did, nobody is told about.
bool isVoid(const TableShape &shape, const IndicatorCounts &counts, std::size_t index)
{
    const TablePlace place = shape.place(index);
    return counts.n[shape.index({place.prefecture, all, all})] == 0 ||
           counts.n[shape.index({all, place.age, place.occupation})] == 0;
}

/// The denominators, for all indicators together: withholding one place in one table and another in the next would
/// let both be worked out.
System denominators(const TableShape &shape, const std::vector<IndicatorCounts> &indicators,
                    const DisclosurePolicy &policy)
{
    System system;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        qint64 down = endless;
        bool sensitive = false;
        bool anybody = false;
        qint64 weight = 0;
        for (const IndicatorCounts &counts : indicators) {
            if (isVoid(shape, counts, i))
                continue; // not asked there
            anybody = true;
            down = std::min(down, counts.n[i] - counts.x[i]);
            sensitive = sensitive || isSmall(counts.n[i], policy);
            weight = std::max(weight, counts.n[i]);
        }
        system.room.push_back(anybody ? Room{endless, down} : Room{0, 0});
        system.sensitive.push_back(sensitive);
        system.width.push_back(policy.threshold);
        system.weight.push_back(weight);
    }
    return system;
}

System numerators(const TableShape &shape, const IndicatorCounts &counts, const DisclosurePolicy &policy)
{
    System system;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const qint64 x = counts.x[i];
        const qint64 y = counts.n[i] - x;
        system.room.push_back({y, x});
        system.sensitive.push_back(!isVoid(shape, counts, i) && (isSmall(x, policy) || isSmall(y, policy)));
        system.width.push_back(std::min(policy.threshold, counts.n[i]));
        system.weight.push_back(counts.n[i]);
    }
    return system;
}

void mark(std::vector<std::optional<SuppressionReason>> &reasons, const std::vector<bool> &hidden,
          const std::vector<bool> &small)
{
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        if (hidden[i])
            reasons[i] =
                small[i] ? SuppressionReason::SmallCount : reasons[i].value_or(SuppressionReason::Complementary);
    }
}

} // namespace

TableShape::TableShape(int prefectures, int ages, int occupations)
    : m_prefectures(prefectures),
      m_ages(ages),
      m_occupations(occupations)
{
}

std::size_t TableShape::size() const
{
    return std::size_t(m_prefectures + 1) * std::size_t(1 + m_ages + m_occupations);
}

/// The nation is the last prefecture; a row holds the total, the ages, the occupations. The very last place is kept
/// for the nation's total.
std::size_t TableShape::index(const TablePlace &place) const
{
    const int row = place.prefecture == all ? m_prefectures : place.prefecture;
    const int groups = 1 + m_ages + m_occupations;
    int column = m_ages + m_occupations;
    if (place.age != all)
        column = place.age;
    else if (place.occupation != all)
        column = m_ages + place.occupation;
    return std::size_t(row) * std::size_t(groups) + std::size_t(column);
}

TablePlace TableShape::place(std::size_t index) const
{
    const int groups = 1 + m_ages + m_occupations;
    const int row = int(index) / groups;
    const int column = int(index) % groups;
    TablePlace place;
    place.prefecture = row == m_prefectures ? all : row;
    if (column < m_ages)
        place.age = column;
    else if (column < m_ages + m_occupations)
        place.occupation = column - m_ages;
    return place;
}

Withheld protect(const TableShape &shape, const std::vector<IndicatorCounts> &indicators,
                 const DisclosurePolicy &policy)
{
    const System people = denominators(shape, indicators, policy);
    std::vector<bool> hidden(shape.size(), false);
    if (people.sensitive.back() || !cover(shape, people, hidden))
        return {};
    Withheld result;
    for (const IndicatorCounts &counts : indicators) {
        std::vector<std::optional<SuppressionReason>> reasons(shape.size());
        mark(reasons, hidden, people.sensitive);
        if (counts.n.back() > 0) {
            const System answers = numerators(shape, counts, policy);
            std::vector<bool> also = hidden;
            if (answers.sensitive.back() || !cover(shape, answers, also))
                std::fill(also.begin(), also.end(), true); // this indicator is too rare to be published at all
            mark(reasons, also, answers.sensitive);
        }
        result.push_back(std::move(reasons));
    }
    return result;
}

tl::expected<DisclosurePolicy, QList<triage::Fault>> DisclosurePolicy::load(const QString &file)
{
    triage::Faults faults(file.section(u'/', -1));
    DisclosurePolicy policy;
    if (const auto root = triage::openYaml(file, faults)) {
        root->allowOnly({u"threshold"_s, u"zero_included"_s, u"published"_s, u"small_areas"_s});
        policy.threshold = root->at("threshold").asInteger();
        policy.zeroIncluded = root->at("zero_included").asFlag();
        for (const QString &word : root->textsIfAny("published")) {
            const auto level = regionLevelFrom(word);
            if (level && *level > RegionLevel::Prefecture)
                policy.published.append(*level);
            else
                root->fault(u"'published' holds health_centre_area and postal_area"_s);
        }
        policy.smallThreshold = policy.threshold;
        if (const auto small = root->maybe("small_areas")) {
            small->allowOnly({u"answers_below"_s, u"threshold"_s});
            policy.smallBelow = small->at("answers_below").asInteger();
            policy.smallThreshold = small->at("threshold").asInteger();
            if (policy.smallThreshold < policy.threshold)
                small->fault(u"small areas are treated more strictly, not less"_s);
        }
        if (policy.threshold < 3)
            root->fault(u"a threshold is 3 or more"_s);
    }
    if (!faults.list().isEmpty())
        return tl::unexpected(faults.list());
    return policy;
}

} // namespace mado::statistics
