// SPDX-License-Identifier: GPL-3.0-or-later
// Figures below the prefecture. What is withheld of them is decided once a period and kept with them, never at a
// question: whoever asked twice while answers came in, or for days and windows over one another, would subtract.
// So the time they are told by is cut once and for all, into rounds and the fortnights of the calendar.
#pragma once

#include "backend/statistics/query/services.h"

namespace mado::statistics {

/// Whether the period is a round or a fortnight of the calendar: no two of those share a day.
bool isCut(const SurveyDefinition &definition, const QString &period);
/// Whether its last day is over in Japan.
bool isOver(const SurveyDefinition &definition, const QString &period, const QDateTime &now);

/// Decides and keeps the period's areas as counted now. True: they are kept, now or before; false: no such areas are
/// told of this period, or not yet.
tl::expected<bool, store::StoreError> settle(StatisticsServices &services, FigureBook &book, const QString &period);

/// Once a day: settles each period that is over and had as many answers on an earlier day; files that are being
/// imported are waited for.
tl::expected<void, store::StoreError> settleWhatStandsStill(StatisticsServices &services);

/// Settles every period that is over at once: where nothing more comes in.
tl::expected<void, store::StoreError> settlePast(StatisticsServices &services);

/// Figures for inside: down to prefectures as counted up to now; areas as they are settled.
tl::expected<FigureTable, FigureFault> inside(StatisticsServices &services, FigureBook &book, const FigureQuery &query);

} // namespace mado::statistics
