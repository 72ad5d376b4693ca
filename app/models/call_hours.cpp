// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/call_hours.h"

#include "contract/tokyo.h"

#include <algorithm>

namespace mado {

namespace {

constexpr qint64 hour = 3600;

QDateTime hourOf(const QDateTime &at)
{
    const QDateTime there = inTokyo(at);
    return fromTokyo(there.date(), QTime(there.time().hour(), 0));
}

} // namespace

QList<CallHour> callHours(const QList<QDateTime> &due, const QList<CallMade> &made, const QDateTime &now)
{
    const QDateTime first = hourOf(now).addSecs(-hour);
    QList<CallHour> hours;
    for (int i = 0; i < callHoursShown; ++i)
        hours.append({first.addSecs(i * hour)});
    const auto columnOf = [&](const QDateTime &at) { return first.secsTo(hourOf(at)) / hour; };
    for (const QDateTime &at : due) {
        const auto column = std::max<qint64>(0, columnOf(at));
        if (column < callHoursShown)
            ++hours[column].ahead;
    }
    for (const CallMade &call : made) {
        const auto column = columnOf(call.at);
        if (column >= 0 && column < callHoursShown)
            ++hours[column].made;
    }
    return hours;
}

} // namespace mado
