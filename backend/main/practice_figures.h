// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/statistics/query/services.h"

namespace mado::main {

/// Figures for practising: four rounds of the national survey at their real size, a daily survey of the last weeks, two
/// published rounds' releases, series to compare with. All invented, except the series. Returns what failed.
std::optional<QString> fillForPractice(store::ResponseStore &store, statistics::StatisticsServices &services,
                                       const QString &resources);

} // namespace mado::main
