// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/regain.h"

namespace mado {

namespace {

/// Whoever comes back later than this begins anew: another shift may sit here.
constexpr qint64 longAgoSeconds = 30 * 60;

} // namespace

Regain::Regain(StaffId me, const AppClock &clock, std::function<void(const ConsultationId &)> takeOver)
    : m_me(std::move(me)),
      m_clock(clock),
      m_takeOver(std::move(takeOver))
{
}

bool Regain::lapsed(const Held &held) const
{
    const qint64 ago = held.until.secsTo(m_clock.now());
    return held.accepted && ago >= 0 && ago <= longAgoSeconds;
}

void Regain::apply(const QueueDiff &diff)
{
    for (const Consultation &row : diff.changed) {
        const auto before = m_mine.constFind(row.id);
        const bool free = !row.owner && !row.closed;
        if (free && before != m_mine.constEnd() && lapsed(*before))
            m_wanted.insert(row.id);
        else if (!free)
            m_wanted.remove(row.id);
        m_mine.remove(row.id);
        if (row.owner && row.owner->staff.id == m_me && !row.closed)
            m_mine.insert(row.id, {row.owner->leaseUntil, !row.assigned});
    }
    for (const ConsultationId &id : diff.gone) {
        m_mine.remove(id);
        m_wanted.remove(id);
    }
    takeAll();
}

void Regain::setOnline(bool online)
{
    m_online = online;
    takeAll();
}

void Regain::takeAll()
{
    if (!m_online)
        return;
    for (const ConsultationId &id : std::exchange(m_wanted, {}))
        m_takeOver(id);
}

} // namespace mado
