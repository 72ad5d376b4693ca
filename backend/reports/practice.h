// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/operations_rows.h"

namespace mado::reports {

/// How far back a practice desk pretends to go.
inline constexpr int inventedDays = 42;

/// What a desk would have had to do in some days, as it is counted.
struct InventedPast
{
    QList<KindVolume> kinds;
    QList<DayVolume> days;
    QList<int> hours = QList<int>(24, 0);
    QList<store::OneWait> waits;
    QList<DispositionCount> outcomes;
    BotRelief bot{};
};

/// Made up, for practice only: there is something to read on the first day. A day is the same whenever it is asked for;
/// days before `began` less inventedDays, and from `began` on, hold nothing.
InventedPast inventedPast(const QDate &from, const QDate &until, const QDate &began);

} // namespace mado::reports
