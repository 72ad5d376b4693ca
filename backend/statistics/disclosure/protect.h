// SPDX-License-Identifier: GPL-3.0-or-later
// Decides, once and over all tables of a release together, which figures are withheld so that nobody's answer can be
// worked out: small counts themselves, and as many others that they cannot be got back by adding and subtracting.
#pragma once

#include "backend/triage/fault.h"
#include "contract/statistics.h"

#include <tl/expected.hpp>
#include <vector>

namespace mado::statistics {

/// resources/policies/disclosure.yaml.
struct DisclosurePolicy
{
    qint64 threshold = 10;    ///< Counts below it are withheld, of people who do and of people who do not.
    bool zeroIncluded = true; ///< Zero people is a small count too: it says something about everybody there.
    /// Areas below the prefecture with fewer answers than that take the larger threshold: in a small municipality
    /// people know each other.
    qint64 smallBelow = 0;
    qint64 smallThreshold = 10;
    /// Levels below the prefecture that everybody sees who sees published figures; releases hold them all.
    QList<RegionLevel> published = {};
    qint64 thresholdOf(qint64 answersOfArea) const { return answersOfArea < smallBelow ? smallThreshold : threshold; }
    static tl::expected<DisclosurePolicy, QList<triage::Fault>> load(const QString &file);
};

/// The linked tables of one period: prefecture, prefecture × age, prefecture × occupation, with the margins of the
/// nation. One place in them; `all` stands for a sum.
struct TablePlace
{
    static constexpr int all = -1;
    int prefecture = all;
    int age = all;
    int occupation = all;
    friend bool operator==(const TablePlace &, const TablePlace &) = default;
};

/// Sizes of the tables, and where a place lies in a flat list of all places.
class TableShape
{
public:
    TableShape(int prefectures, int ages, int occupations);
    int prefectures() const { return m_prefectures; }
    int ages() const { return m_ages; }
    int occupations() const { return m_occupations; }
    std::size_t size() const;
    std::size_t index(const TablePlace &place) const;
    TablePlace place(std::size_t index) const;

private:
    int m_prefectures, m_ages, m_occupations;
};

/// One indicator's counts, by place.
struct IndicatorCounts
{
    std::vector<qint64> n;
    std::vector<qint64> x;
};

/// By indicator and place: nothing, or why it is withheld. A withheld place shows neither n nor x.
using Withheld = std::vector<std::vector<std::optional<SuppressionReason>>>;

/// Every small count is left with a witness: other tables that add up to all that is shown, with the same people in
/// every total, in which it is larger or smaller by the threshold. Assumes the worst, that every n is known from
/// another indicator. Empty: the tables cannot be protected (the whole nation is a small count); publish nothing.
Withheld protect(const TableShape &shape, const std::vector<IndicatorCounts> &indicators,
                 const DisclosurePolicy &policy);

} // namespace mado::statistics
