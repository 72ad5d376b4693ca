// SPDX-License-Identifier: GPL-3.0-or-later
// Below the prefecture: postal areas and areas of health centres, which add up to a prefecture that is told, too.
#pragma once

#include "backend/statistics/disclosure/protect.h"

namespace mado::statistics {

/// Everybody of a prefecture, by postal area; each area lies in one group. Places: the areas, then the groups.
struct AreaCounts
{
    std::vector<std::size_t> groupOf; ///< By area.
    std::size_t groups = 1;           ///< One: no groups are told.
    std::vector<bool> nobody;         ///< By place: nobody answered at all, so there is nobody to protect.
    std::vector<IndicatorCounts> indicators;

    std::size_t places() const { return groupOf.size() + groups; }
    std::size_t group(std::size_t area) const { return groupOf.size() + groupOf[area]; }
};

/// By indicator and place, as protect() does it. `totalWithheld`: by indicator, whether the prefecture's own figure is;
/// none of its areas is told then, since they add up to it. The prefecture's n is taken as known.
Withheld protectAreas(const AreaCounts &counts, const std::vector<bool> &totalWithheld, const DisclosurePolicy &policy);

} // namespace mado::statistics
