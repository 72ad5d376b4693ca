// SPDX-License-Identifier: GPL-3.0-or-later
// Japan's one time zone: nine hours before UTC all the year.
#pragma once

#include <QDateTime>

namespace mado {

inline constexpr int tokyoOffset = 9 * 3600; ///< Seconds.

inline QDateTime inTokyo(const QDateTime &at) { return at.toOffsetFromUtc(tokyoOffset); }

/// UTC.
inline QDateTime fromTokyo(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, tokyoOffset).toUTC();
}

/// The next moment after `now` at which clocks there show `time`. UTC.
inline QDateTime nextInTokyo(const QTime &time, const QDateTime &now)
{
    const QDateTime today = fromTokyo(inTokyo(now).date(), time);
    return today > now ? today : today.addDays(1);
}

} // namespace mado
