// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/missed_goals.h"

#include <algorithm>

namespace mado {

namespace {

std::optional<QDateTime> dueOf(const Consultation &value)
{
    if (value.closed || !value.waitingSince || !value.targetMinutes)
        return std::nullopt;
    // Whoever took it over has the goal's time once more; after it, being held is no answer either.
    const QDateTime from = value.owner ? std::max(*value.waitingSince, value.owner->since) : *value.waitingSince;
    return from.addSecs(qint64(*value.targetMinutes) * 60 + 1);
}

} // namespace

MissedGoals::MissedGoals(const AppClock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void MissedGoals::forget(const ConsultationId &id)
{
    if (const auto known = m_due.find(id); known != m_due.end()) {
        m_coming.erase({known->second, id});
        m_due.erase(known);
    }
}

void MissedGoals::apply(const QueueDiff &diff)
{
    const size_t before = m_missed.size();
    for (const Consultation &value : diff.changed) {
        const auto due = dueOf(value);
        const auto known = m_due.find(value.id);
        if (due && known != m_due.end() && known->second == *due)
            continue;
        forget(value.id);
        m_missed.erase(value.id);
        if (!due)
            continue;
        m_due.insert({value.id, *due});
        m_coming.insert({*due, value.id});
    }
    for (const ConsultationId &id : diff.gone) {
        forget(id);
        m_missed.erase(id);
    }
    tell(before, false);
    tick();
}

void MissedGoals::setOnline(bool online)
{
    m_online = online;
    tick();
}

void MissedGoals::tick()
{
    if (!m_online)
        return;
    const size_t before = m_missed.size();
    const QDateTime now = m_clock.now();
    while (!m_coming.empty() && m_coming.begin()->first <= now) {
        m_missed.insert(m_coming.begin()->second);
        m_coming.erase(m_coming.begin());
    }
    tell(before, true);
}

void MissedGoals::tell(size_t before, bool more)
{
    if (m_missed.size() != before)
        Q_EMIT changed(count(), more);
}

} // namespace mado
