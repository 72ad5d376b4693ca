// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/alarms.h"

namespace mado {

/// When this computer keeps the softer tones to itself. An emergency is heard at any hour.
enum class QuietHours {
    Never,
    AtNight, ///< From 22:00 until 06:00 in Japan.
    Always
};

/// True when `ring` is to be heard at `now` (UTC).
bool isHeard(Ring ring, QuietHours quiet, const QDateTime &now);

} // namespace mado
