// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/statistics/rollup/cells.h"
#include "backend/store/survey/response_log.h"

namespace mado::statistics {

/// What a prefecture is spread over.
enum class Spread {
    EveryCode, ///< Over each postal code.
    FirstCode, ///< Over the first code of each postal area: for days, of which there are many.
};

/// Cells of a prefecture's postal codes, and of those who named none: together exactly the counters that they are made
/// of. The same seed makes the same cells.
std::vector<store::CellRow> postalSpread(const SurveyDefinition &definition, const Areas &areas, int prefecture,
                                         const store::CellRow &whole, quint64 seed, Spread spread);

/// Sums of all groups of a prefecture, by period.
std::vector<store::CellRow> wholeOf(const SurveyDefinition &definition, int prefecture,
                                    const std::vector<store::CellRow> &groups);

} // namespace mado::statistics
