// SPDX-License-Identifier: GPL-3.0-or-later
// What a night of shifts amounts to: who is there when, and where too few nurses are.
#pragma once

#include "contract/people.h"

namespace mado {

/// Fewer nurses on duty than this at any time of the night are a gap.
inline constexpr int nursesNeeded = 2;

/// From 17:00 to 9:00 in Asia/Tokyo.
struct Night
{
    QDate evening;   ///< The day in Asia/Tokyo on which it begins.
    QDateTime from;  ///< UTC.
    QDateTime until; ///< UTC.
    static constexpr int hours = 16;

    static Night of(const QDate &evening);
    /// The one that goes on; by day the coming one.
    static Night at(const QDateTime &utc);
    friend bool operator==(const Night &, const Night &) = default;
};

/// Those that touch the night, by their beginning and their person's number.
QList<Shift> shiftsOf(const Night &night, const QList<Shift> &shifts);

/// For each hour of the night the least number of active nurses on duty at any moment in it.
QList<int> nursesByHour(const Night &night, const QList<StaffMember> &staff, const QList<Shift> &shifts);

struct Gap
{
    QDateTime from; ///< UTC; the beginning of an hour.
    int nurses;
    friend bool operator==(const Gap &, const Gap &) = default;
};

/// Where the number falls below `needed` or changes below it, from the hour of `now` on.
QList<Gap> gapsOf(const Night &night, const QList<int> &nurses, const QDateTime &now, int needed = nursesNeeded);

} // namespace mado
