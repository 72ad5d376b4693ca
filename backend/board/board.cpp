// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/board/board.h"

#include "backend/paging/attendance.h"
#include "backend/store/board_rows.h"
#include "backend/store/roster_rows.h"
#include "contract/permissions.h"
#include "contract/tokyo.h"

#include <algorithm>

namespace mado::board {

namespace {

constexpr std::chrono::hours shownFor{24};
constexpr std::chrono::hours samplesFor{6};
constexpr qint64 pagesShown = 20;

QDateTime midnightInTokyo(const QDateTime &now) { return fromTokyo(inTokyo(now).date(), QTime(0, 0)); }

/// On duty goes before on call where both touch.
void setDuty(BoardPerson &person, const QList<Shift> &shifts)
{
    for (const Shift &shift : shifts) {
        if (shift.staff != person.staff.id || person.duty == Duty::OnDuty)
            continue;
        person.duty = shift.kind == ShiftKind::OnDuty ? Duty::OnDuty : Duty::OnCall;
        person.dutyUntil = shift.until;
    }
}

QList<BoardPerson> people(store::Transaction &tx, const StaffId &reader, const QDateTime &now)
{
    const auto shifts = store::shiftsTouching(tx, now, now.addMSecs(1));
    const auto held = store::heldByLevel(tx, reader);
    QList<BoardPerson> found;
    for (const store::Colleague &one : store::colleaguesOf(tx, reader, now - shownFor)) {
        if (!allows(one.staff.role, Permission::TakeOver))
            continue;
        BoardPerson person{.staff = one.staff,
                           .duty = Duty::Off,
                           .dutyUntil = std::nullopt,
                           .connected = one.seenAt && *one.seenAt > now - paging::consoleStaysFor,
                           .lastActAt = one.actedAt,
                           .held = {},
                           .languages = one.languages,
                           .kinds = one.kinds};
        setDuty(person, shifts);
        for (const store::Held &each : held) {
            if (each.owner == one.staff.id)
                person.held.append(each.count);
        }
        found.append(person);
    }
    return found;
}

} // namespace

Board boardFor(store::Transaction &tx, const BoardServices &services, const StaffId &reader, const QDateTime &now)
{
    const QDateTime midnight = midnightInTokyo(now);
    const auto calls = store::overdueCalls(tx, reader, now);
    const auto everybody = people(tx, reader, now);
    const bool attended = std::any_of(everybody.begin(), everybody.end(), [&](const BoardPerson &one) {
        return one.connected && one.staff.id != reader; // who only looks attends nobody
    });
    return {.serverTime = now,
            .attended = attended,
            .paging = services.paging,
            .comfortable = services.comfortable,
            .waiting = store::waitingByLevel(tx, reader, now),
            .overdueCalls = calls.count,
            .oldestOverdueCall = calls.oldest,
            .people = everybody,
            .emergencyGoal = store::emergencyGoal(tx, reader, midnight, now),
            .today = store::dayCounts(tx, reader, midnight),
            .pages = store::pagesSince(tx, reader, now - shownFor, pagesShown),
            .samples = store::waitSamples(tx, reader, now - samplesFor)};
}

} // namespace mado::board
