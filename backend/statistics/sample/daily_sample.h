// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/statistics/rollup/cells.h"
#include "backend/store/survey/response_log.h"

namespace mado::statistics {

/// Invented counts of the daily health survey of one prefecture on one day: a wave that has passed its height.
/// `daysAgo` says where in it.
std::vector<store::CellRow> dailyCells(const SurveyDefinition &definition, int prefecture, int period, int daysAgo,
                                       quint64 seed);

} // namespace mado::statistics
