// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/duty_calls.h"

#include "contract/permissions.h"

namespace mado {

namespace {

/// A lease of an emergency is renewed to two minutes: with half a minute left its console has been silent for 90 s.
constexpr qint64 lostBeforeLapse = 30;

} // namespace

DutyCalls::DutyCalls(const StaffProfile &me, const AppClock &clock, QObject *parent)
    : QObject(parent),
      m_me(me),
      m_clock(clock)
{
}

bool DutyCalls::isMine(const Consultation &value) const
{
    return !value.closed && value.owner && value.owner->staff.id == m_me.id;
}

bool DutyCalls::isAssigned(const Consultation &value) const { return isMine(value) && value.assigned; }

bool DutyCalls::isOverdue(const Consultation &value) const
{
    if (value.closed || !value.handOver || !value.handOver->overdue)
        return false;
    return value.handOver->from.id == m_me.id || m_me.role == Role::Supervisor;
}

bool DutyCalls::isLost(const Consultation &value) const
{
    const bool others = !value.closed && value.owner && value.owner->staff.id != m_me.id && !value.assigned;
    return m_online && others && value.risk.level() == RiskLevel::Emergency &&
           m_clock.now() >= value.owner->leaseUntil.addSecs(-lostBeforeLapse);
}

bool DutyCalls::isWorse(const Consultation &before, const Consultation &value) const
{
    // What somebody of the staff set needs no alarm at whoever holds it.
    return isMine(before) && isMine(value) && before.risk.level() != RiskLevel::Emergency &&
           value.risk.level() == RiskLevel::Emergency && value.risk.byStaff != RiskLevel::Emergency;
}

void DutyCalls::set(DutyCall what, const Consultation &consultation, bool on)
{
    const std::pair key{what, consultation.id};
    if (on && m_calling.insert(key).second) {
        Q_EMIT began(what, consultation);
        Q_EMIT ring(consultation.risk.level() == RiskLevel::Emergency ? Ring::Emergency : Ring::Reply);
    } else if (!on && m_calling.erase(key) > 0) {
        Q_EMIT ended(what, consultation.id);
    }
}

// Told once, and over by itself.
void DutyCalls::notice(const Consultation &before, const Consultation &value)
{
    if (isMine(before) && !isMine(value) && value.owner && value.assigned) {
        Q_EMIT began(DutyCall::TakenAway, value);
        Q_EMIT ring(Ring::Reply);
    }
    if (isWorse(before, value))
        set(DutyCall::Worsened, value, true);
    if (isMine(before) && isMine(value) && value.unread > before.unread)
        Q_EMIT began(DutyCall::Replied, value); // the alarms sound for it
}

void DutyCalls::take(const Consultation &value)
{
    if (const auto before = m_rows.find(value.id); before != m_rows.end())
        notice(before->second, value);
    if (!isMine(value) || value.risk.level() != RiskLevel::Emergency)
        set(DutyCall::Worsened, value, false);
    set(DutyCall::Assigned, value, isAssigned(value));
    set(DutyCall::OfferOverdue, value, isOverdue(value));
    set(DutyCall::ConsoleLost, value, isLost(value));
    const bool held = value.owner && !value.closed;
    if (held)
        m_rows.insert_or_assign(value.id, value);
    else
        m_rows.erase(value.id);
}

void DutyCalls::forget(const ConsultationId &id)
{
    m_rows.erase(id);
    for (const DutyCall what :
         {DutyCall::Assigned, DutyCall::OfferOverdue, DutyCall::ConsoleLost, DutyCall::Worsened}) {
        if (m_calling.erase({what, id}) > 0)
            Q_EMIT ended(what, id);
    }
}

void DutyCalls::apply(const QueueDiff &diff)
{
    if (!allows(m_me.role, Permission::TakeOver))
        return;
    for (const Consultation &value : diff.changed)
        take(value);
    for (const ConsultationId &id : diff.gone)
        forget(id);
}

void DutyCalls::setOnline(bool online)
{
    m_online = online;
    tick();
}

void DutyCalls::tick()
{
    for (const auto &[id, row] : m_rows)
        set(DutyCall::ConsoleLost, row, isLost(row));
}

} // namespace mado
