// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/night.h"

#include "contract/tokyo.h"

#include <QSet>
#include <algorithm>

namespace mado {

namespace {

constexpr int firstHour = 17;
constexpr int lastHour = 9;
constexpr qint64 hourSeconds = 3600;

bool covers(const Shift &shift, const QDateTime &moment) { return shift.from <= moment && moment < shift.until; }

/// The numbers change only where a shift begins or ends.
QList<QDateTime> momentsOf(const QDateTime &hour, const QList<Shift> &shifts)
{
    QList<QDateTime> moments{hour};
    const QDateTime end = hour.addSecs(hourSeconds);
    for (const Shift &shift : shifts) {
        for (const QDateTime &edge : {shift.from, shift.until}) {
            if (edge > hour && edge < end)
                moments.append(edge);
        }
    }
    return moments;
}

int peopleAt(const QDateTime &moment, const QList<Shift> &shifts)
{
    QSet<StaffId> there;
    for (const Shift &shift : shifts) {
        if (covers(shift, moment))
            there.insert(shift.staff);
    }
    return int(there.size());
}

} // namespace

Night Night::of(const QDate &evening)
{
    const QDateTime from = fromTokyo(evening, QTime(firstHour, 0));
    return {evening, from, from.addSecs(hours * hourSeconds)};
}

Night Night::at(const QDateTime &utc)
{
    const QDateTime there = inTokyo(utc);
    return of(there.time().hour() < lastHour ? there.date().addDays(-1) : there.date());
}

QList<Shift> shiftsOf(const Night &night, const QList<Shift> &shifts)
{
    QList<Shift> touching;
    std::copy_if(shifts.begin(), shifts.end(), std::back_inserter(touching),
                 [&](const Shift &shift) { return shift.from < night.until && shift.until > night.from; });
    std::sort(touching.begin(), touching.end(),
              [](const Shift &a, const Shift &b) { return a.from != b.from ? a.from < b.from : a.staff < b.staff; });
    return touching;
}

QList<int> nursesByHour(const Night &night, const QList<StaffMember> &staff, const QList<Shift> &shifts)
{
    QSet<StaffId> nurses;
    for (const StaffMember &member : staff) {
        if (member.state == StaffState::Active && member.details.role == Role::Nurse)
            nurses.insert(member.id);
    }
    QList<Shift> theirs;
    std::copy_if(shifts.begin(), shifts.end(), std::back_inserter(theirs),
                 [&](const Shift &shift) { return shift.kind == ShiftKind::OnDuty && nurses.contains(shift.staff); });
    QList<int> numbers;
    for (int hour = 0; hour < Night::hours; ++hour) {
        const QDateTime start = night.from.addSecs(hour * hourSeconds);
        int least = int(nurses.size());
        for (const QDateTime &moment : momentsOf(start, theirs))
            least = std::min(least, peopleAt(moment, theirs));
        numbers.append(least);
    }
    return numbers;
}

QList<Gap> gapsOf(const Night &night, const QList<int> &nurses, const QDateTime &now, int needed)
{
    QList<Gap> gaps;
    std::optional<int> before;
    for (int hour = 0; hour < nurses.size(); ++hour) {
        const QDateTime start = night.from.addSecs(hour * hourSeconds);
        const int number = nurses.at(hour);
        if (start.addSecs(hourSeconds) <= now)
            continue;
        if (number < needed && before != number)
            gaps.append({start, number});
        before = number;
    }
    return gaps;
}

} // namespace mado
