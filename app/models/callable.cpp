// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/callable.h"

#include <algorithm>
#include <tuple>

namespace mado {

namespace {

bool canBeCalled(const Consultation &value) { return value.resident.phoneMasked && !value.access.noVoice; }

bool isNamed(const Consultation &one, const QString &search)
{
    return one.resident.displayName.contains(search, Qt::CaseInsensitive) ||
           one.caseNumber.contains(search, Qt::CaseInsensitive);
}

} // namespace

bool Callable::belongs(const Consultation &value) const
{
    return !value.closed && !value.call && canBeCalled(value) && (!value.owner || value.owner->staff.id == m_me);
}

bool Callable::isLast(const Consultation &ended) const
{
    const auto isOther = [&](const Consultation &one) {
        return one.conversation == ended.conversation && one.closed->at > ended.closed->at;
    };
    return std::none_of(m_open.begin(), m_open.end(), [&](const auto &open) { return open == ended.conversation; }) &&
           std::none_of(m_ended.begin(), m_ended.end(), isOther);
}

void Callable::apply(const QueueDiff &diff)
{
    for (const Consultation &one : diff.changed) {
        if (belongs(one))
            m_all.insert(one.id, one);
        else
            m_all.remove(one.id);
        m_ended.remove(one.id);
        m_open.remove(one.id);
        if (one.closed)
            m_ended.insert(one.id, one);
        else
            m_open.insert(one.id, one.conversation);
    }
    for (const ConsultationId &id : diff.gone) {
        m_all.remove(id);
        m_ended.remove(id);
        m_open.remove(id);
    }
}

QList<Consultation> Callable::endedMatching(const QString &search, const QDateTime &now, qsizetype most) const
{
    QList<Consultation> found;
    for (const Consultation &one : m_ended) {
        if (!search.isEmpty() && isNamed(one, search) && canBeCalled(one) && one.closed->at.addDays(reopenDays) > now &&
            isLast(one))
            found << one;
    }
    std::sort(found.begin(), found.end(), [](const Consultation &a, const Consultation &b) {
        return std::tuple(b.closed->at, a.id.text()) < std::tuple(a.closed->at, b.id.text());
    });
    return found.mid(0, most);
}

QList<Consultation> Callable::matching(const QString &search, qsizetype most) const
{
    QList<Consultation> found;
    for (const Consultation &one : m_all) {
        if (search.isEmpty() || isNamed(one, search))
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
