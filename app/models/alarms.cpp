// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/alarms.h"

#include <algorithm>
#include <utility>

namespace mado {

namespace {

constexpr qint64 repeatSeconds = 60;
constexpr qint64 quietSeconds = 60;
constexpr qint64 supervisorAfterSeconds = 180; ///< Three rings of the colleagues.

bool isWaitingEmergency(const Consultation &value)
{
    return !value.owner && !value.closed && value.risk.level() == RiskLevel::Emergency;
}

/// Somebody was asked to take it and has not done so yet: whoever was called before goes on being called.
bool isOnlyAsked(const Consultation &value)
{
    return value.assigned && !value.closed && value.risk.level() == RiskLevel::Emergency;
}

} // namespace

Alarms::Alarms(const StaffProfile &me, const AppClock &clock, QObject *parent)
    : QObject(parent),
      m_me(me),
      m_clock(clock)
{
}

bool Alarms::called() const
{
    switch (m_me.role) {
    case Role::Nurse:
    case Role::Counsellor:
    case Role::Physician:
    case Role::MedicineCoordinator:
    case Role::Supervisor:
        return true;
    case Role::Officer:
    case Role::Administrator:
    case Role::Auditor:
        return false;
    }
    return false;
}

void Alarms::apply(const QueueDiff &diff)
{
    if (!called())
        return;
    QList<Consultation> fresh;
    bool written = false;
    for (const Consultation &value : diff.changed) {
        written = countUnread(value) || written;
        if (isWaitingEmergency(value)) {
            if (expect(value))
                fresh.append(value);
        } else if (!isOnlyAsked(value)) {
            forget(value.id);
        }
    }
    for (const ConsultationId &id : diff.gone) {
        if (m_mine.remove(id))
            Q_EMIT careChanged();
        forget(id);
    }
    announce(fresh);
    if (written)
        Q_EMIT ring(Ring::Reply);
}

bool Alarms::countUnread(const Consultation &value)
{
    if (!value.owner || value.owner->staff.id != m_me.id || value.closed) {
        if (m_mine.remove(value.id))
            Q_EMIT careChanged();
        return false;
    }
    const Mine now{value.unread, value.risk.level() == RiskLevel::Emergency};
    const auto known = m_mine.constFind(value.id);
    const int before = known == m_mine.constEnd() ? now.unread : known->unread;
    if (known == m_mine.constEnd() || *known != now) {
        m_mine.insert(value.id, now);
        Q_EMIT careChanged();
    }
    return now.unread > before;
}

bool Alarms::expect(const Consultation &value)
{
    if (m_waiting.contains(value.id))
        return false;
    const QDateTime since = value.waitingSince.value_or(value.openedAt);
    const bool supervisor = m_me.role == Role::Supervisor;
    m_waiting.insert(value.id, {supervisor ? since.addSecs(supervisorAfterSeconds) : since, std::nullopt});
    return true;
}

// Several at once, as at the start or after an outage, are one digest and one ring.
void Alarms::announce(const QList<Consultation> &fresh)
{
    const bool first = !std::exchange(m_started, true);
    if (fresh.isEmpty())
        return;
    if (first || fresh.size() > 1)
        Q_EMIT digest(waiting());
    else
        Q_EMIT began(fresh.first());
    Q_EMIT changed();
    m_lastRing.reset();
    tick();
}

void Alarms::forget(const ConsultationId &id)
{
    if (m_waiting.remove(id) == 0)
        return;
    Q_EMIT ended(id);
    Q_EMIT changed();
}

bool Alarms::wantsRing(const QDateTime &now) const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(), [&now](const Waiting &one) {
        return one.from <= now && (!one.quietUntil || *one.quietUntil <= now);
    });
}

void Alarms::tick()
{
    const QDateTime now = m_clock.now();
    const bool due = !m_lastRing || m_lastRing->secsTo(now) >= repeatSeconds;
    if (!due || !wantsRing(now))
        return;
    m_lastRing = now;
    Q_EMIT ring(Ring::Emergency);
}

Alarms::Care Alarms::care() const
{
    Care care;
    for (const Mine &one : m_mine) {
        care.unread += one.unread;
        care.urgentUnread = care.urgentUnread || (one.emergency && one.unread > 0);
        care.emergency = care.emergency || one.emergency;
    }
    return care;
}

void Alarms::acknowledge()
{
    const QDateTime until = m_clock.now().addSecs(quietSeconds);
    for (Waiting &one : m_waiting)
        one.quietUntil = until;
    Q_EMIT changed();
}

bool Alarms::isQuieted() const { return !m_waiting.isEmpty() && !wantsRing(m_clock.now()); }

} // namespace mado
