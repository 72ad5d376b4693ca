// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/care.h"

namespace mado {

/// A time at which somebody may be called again.
struct CallSlot
{
    enum class When { Soon, Morning };
    QDateTime at; ///< UTC.
    When when;
    int minutes; ///< From now; of Soon.
    friend bool operator==(const CallSlot &, const CallSlot &) = default;
};

/// What the ladder proposes after a call that nobody took, the next morning last. Who is not urgent is called within
/// its hours: a step outside them falls away.
QList<CallSlot> nextSlots(const CallLadder &ladder, RiskLevel level, const QDateTime &now);

/// Whether the call after `unanswered` ones is the one at which somebody is asked to go and look.
bool welfareDue(const CallLadder &ladder, int unanswered);

} // namespace mado
