// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing: what is withheld is decided once, kept with the figures, and never decided again for them.
#pragma once

#include "backend/statistics/query/services.h"
#include "contract/commands.h"

namespace mado::statistics {

using FreezeFault = std::variant<Problem, store::StoreError>;

/// Freezes every table of these periods. A period is published once: two versions of it would tell the difference
/// between them too; so one that is still running is refused. Its areas are settled with it.
/// `by` is recorded as having done so; nullopt: the server itself, unrecorded.
tl::expected<Release, FreezeFault> freeze(StatisticsServices &services, const ReleaseRequest &request,
                                          const std::optional<StaffName> &by = std::nullopt);

/// Published figures; those of places and periods that are not published are withheld as such.
tl::expected<FigureTable, FigureFault> published(StatisticsServices &services, const FigureQuery &query);

/// Every table that is published of a period: level and breakdown.
QList<std::pair<RegionLevel, Breakdown>> publishedTables(const Indicator &indicator);

} // namespace mado::statistics
