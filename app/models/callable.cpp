// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/callable.h"

#include <algorithm>
#include <tuple>

namespace mado {

bool Callable::belongs(const Consultation &value) const
{
    return !value.closed && !value.call && value.resident.phoneMasked && !value.access.noVoice &&
           (!value.owner || value.owner->staff.id == m_me);
}

void Callable::apply(const QueueDiff &diff)
{
    for (const Consultation &one : diff.changed) {
        if (belongs(one))
            m_all.insert(one.id, one);
        else
            m_all.remove(one.id);
    }
    for (const ConsultationId &id : diff.gone)
        m_all.remove(id);
}

QList<Consultation> Callable::matching(const QString &search, qsizetype most) const
{
    QList<Consultation> found;
    for (const Consultation &one : m_all) {
        if (search.isEmpty() || one.resident.displayName.contains(search, Qt::CaseInsensitive) ||
            one.caseNumber.contains(search, Qt::CaseInsensitive))
            found << one;
    }
    std::sort(found.begin(), found.end(), [](const Consultation &a, const Consultation &b) {
        return std::tuple(a.risk.level(), a.openedAt, a.id.text()) <
               std::tuple(b.risk.level(), b.openedAt, b.id.text());
    });
    return found.mid(0, most);
}

std::optional<Consultation> Callable::find(const ConsultationId &id) const
{
    const auto found = m_all.constFind(id);
    return found == m_all.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace mado
