// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/calls_made.h"

namespace mado {

/// Calls of one hour by Japan's clocks.
struct CallHour
{
    QDateTime from; ///< UTC, a full hour.
    int made = 0;   ///< Whether or not somebody answered.
    int ahead = 0;  ///< Promised or waited for, and not made yet.
    friend bool operator==(const CallHour &, const CallHour &) = default;
};

inline constexpr int callHoursShown = 12;

/// From the hour before this one on. Calls that are over time since before that stand in the first hour: they are
/// still to be made. Calls made before it are left out.
QList<CallHour> callHours(const QList<QDateTime> &due, const QList<CallMade> &made, const QDateTime &now);

} // namespace mado
