// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/quiet_hours.h"

#include "contract/tokyo.h"

namespace mado {

namespace {

constexpr int nightFrom = 22;
constexpr int nightUntil = 6;

} // namespace

bool isHeard(Ring ring, QuietHours quiet, const QDateTime &now)
{
    if (ring == Ring::Emergency || quiet == QuietHours::Never)
        return true;
    const int hour = inTokyo(now).time().hour();
    return quiet == QuietHours::AtNight && hour >= nightUntil && hour < nightFrom;
}

} // namespace mado
