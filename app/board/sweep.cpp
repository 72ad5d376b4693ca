// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/sweep.h"

#include <algorithm>

namespace mado {

Sweep::Sweep(StaffId me, QObject *parent) : QObject(parent), m_me(std::move(me)) {}

void Sweep::apply(const QueueDiff &diff)
{
    for (const Consultation &value : diff.changed) {
        if (!value.closed && value.owner && value.owner->staff.id == m_me)
            m_mine.insert_or_assign(value.id, value);
        else
            m_mine.erase(value.id);
    }
    for (const ConsultationId &id : diff.gone)
        m_mine.erase(id);
    Q_EMIT changed();
}

void Sweep::applyOutbox(const OutboxDiff &diff)
{
    for (const OutboxItem &item : diff.changed)
        m_outbox.insert(item.key.text(), item.consultation);
    for (const CommandKey &key : diff.gone) {
        m_outbox.remove(key.text());
        m_gone.insert(key.text());
    }
    Q_EMIT changed();
}

QList<SweepLine> Sweep::lines() const
{
    QList<SweepLine> found;
    for (const auto &[id, row] : m_mine)
        found.append({row, int(std::count(m_outbox.begin(), m_outbox.end(), id))});
    std::stable_sort(found.begin(), found.end(), [](const SweepLine &a, const SweepLine &b) {
        return a.consultation.risk.level() < b.consultation.risk.level();
    });
    return found;
}

bool Sweep::holdsEmergency() const
{
    return std::any_of(m_mine.begin(), m_mine.end(),
                       [](const auto &entry) { return entry.second.risk.level() == RiskLevel::Emergency; });
}

} // namespace mado
