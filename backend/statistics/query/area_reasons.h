// SPDX-License-Identifier: GPL-3.0-or-later
// What is withheld below the prefecture.
#pragma once

#include "backend/statistics/query/services.h"

namespace mado::statistics {

/// By area: for each indicator nothing, or why it is withheld there.
using AreaReasons = QHash<QString, std::vector<std::optional<SuppressionReason>>>;

/// Decided as if everybody knew each prefecture's own figure, which inside they do.
AreaReasons areaReasons(const std::vector<LinkedAreas> &linked, const DisclosurePolicy &policy);

/// Takes every number away but n, where that may be told.
void withhold(Figure &figure, SuppressionReason reason, bool tellsAnswers = false);

/// By indicator of one place: n, which is decided for all of them together, is told where any of them is.
bool tellsAnswers(const std::vector<std::optional<SuppressionReason>> &ofPlace);

/// Whether a query is about the region: by its own code, or an area by its prefecture's.
bool isAsked(const FigureQuery &query, const QString &region);

/// A figure withheld for that reason for every region of the query in that period.
void addWithheld(FigureTable &table, const Areas &areas, const FigureQuery &query, const QString &period,
                 SuppressionReason reason);

} // namespace mado::statistics
