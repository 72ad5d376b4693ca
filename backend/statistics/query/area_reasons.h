// SPDX-License-Identifier: GPL-3.0-or-later
// What is withheld below the prefecture.
#pragma once

#include "backend/statistics/query/services.h"

namespace mado::statistics {

/// By area: for each indicator nothing, or why it is withheld there.
using AreaReasons = QHash<QString, std::vector<std::optional<SuppressionReason>>>;

/// `totalWithheld` of a prefecture: by indicator, whether its own figure is withheld.
AreaReasons areaReasons(const std::vector<LinkedAreas> &linked, const DisclosurePolicy &policy,
                        const std::function<std::vector<bool>(int prefecture)> &totalWithheld);

/// Takes every number away but n, where that may be told.
void withhold(Figure &figure, SuppressionReason reason, bool tellsAnswers = false);

/// By indicator of one place: n, which is decided for all of them together, is told where any of them is.
bool tellsAnswers(const std::vector<std::optional<SuppressionReason>> &ofPlace);

/// Figures for inside. Areas stand as their release froze them; as long as none has, as counted up to now with small
/// counts withheld against the prefecture's figure, which is told here.
tl::expected<FigureTable, FigureFault> inside(StatisticsServices &services, FigureBook &book, const FigureQuery &query);

} // namespace mado::statistics
