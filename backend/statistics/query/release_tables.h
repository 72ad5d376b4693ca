// SPDX-License-Identifier: GPL-3.0-or-later
// What a release holds: every table of its periods, with what is withheld.
#pragma once

#include "backend/statistics/query/releases.h"

namespace mado::statistics {

struct FrozenTable
{
    QString indicator;
    RegionLevel level;
    Breakdown by;
    QByteArray body; ///< The contract's JSON.
};

/// All of them, decided together. Where answers come in meanwhile it is decided anew, before anybody has seen anything.
tl::expected<QList<FrozenTable>, FreezeFault> decidedTables(StatisticsServices &services, FigureBook &book,
                                                            const Release &release);

} // namespace mado::statistics
