// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/call_slots.h"

#include "contract/tokyo.h"

namespace mado {

namespace {

bool isUrgent(RiskLevel level) { return level != RiskLevel::Moderate && level != RiskLevel::Low; }

bool within(const CallLadder &ladder, const QDateTime &at)
{
    const QTime time = inTokyo(at).time();
    return time >= ladder.from && time < ladder.until;
}

} // namespace

QList<CallSlot> nextSlots(const CallLadder &ladder, RiskLevel level, const QDateTime &now)
{
    QList<CallSlot> found;
    for (const int minutes : ladder.again) {
        const QDateTime at = now.addSecs(minutes * 60);
        if (isUrgent(level) || within(ladder, at))
            found.append({at, CallSlot::When::Soon, minutes});
    }
    found.append({nextInTokyo(ladder.from, now), CallSlot::When::Morning, 0});
    return found;
}

bool welfareDue(const CallLadder &ladder, int unanswered) { return unanswered + 1 >= ladder.welfare; }

} // namespace mado
