// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/case_list.h"

#include <algorithm>
#include <tuple>

namespace mado {

namespace {

QDateTime since(const Consultation &value) { return value.waitingSince.value_or(value.openedAt); }

auto rank(const Consultation &value) { return std::tuple(value.risk.level(), since(value), value.id.text()); }

} // namespace

CaseList::CaseList(QObject *parent) : QAbstractListModel(parent) {}

void CaseList::setAccessibleText(std::function<QString(const Consultation &)> say) { m_say = std::move(say); }

void CaseList::apply(const QueueDiff &diff)
{
    for (const Consultation &value : diff.changed) {
        if (value.closed)
            forget(value.id);
        else
            take(value);
    }
    for (const ConsultationId &id : diff.gone)
        forget(id);
    Q_EMIT countsChanged();
}

void CaseList::take(const Consultation &value)
{
    // The row leaves its place before its rank changes: the others stay sorted all the while.
    const int row = rowOf(value.id);
    const bool stays = row >= 0 && wanted(value, m_filter) && rank(at(row)) == rank(value);
    if (row >= 0 && !stays)
        removeRow(row);
    m_all.insert(value.id, value);
    if (stays)
        Q_EMIT dataChanged(index(row), index(row));
    else if (wanted(value, m_filter))
        place(value.id);
}

void CaseList::forget(const ConsultationId &id)
{
    if (const int row = rowOf(id); row >= 0)
        removeRow(row);
    m_all.remove(id);
}

bool CaseList::wanted(const Consultation &value, CaseFilter filter)
{
    return value.owner.has_value() == (filter == CaseFilter::Held);
}

void CaseList::place(const ConsultationId &id)
{
    const auto ranked = [this](const ConsultationId &one) { return rank(*m_all.constFind(one)); };
    const auto spot = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                       [&](const auto &a, const auto &b) { return ranked(a) < ranked(b); });
    const int row = int(spot - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(spot, id);
    endInsertRows();
}

void CaseList::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void CaseList::setFilter(CaseFilter filter)
{
    m_filter = filter;
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!wanted(at(row), filter))
            removeRow(row);
    }
    for (const Consultation &value : std::as_const(m_all)) {
        if (wanted(value, filter) && rowOf(value.id) < 0)
            place(value.id);
    }
    Q_EMIT countsChanged();
}

void CaseList::tick()
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT countsChanged();
}

int CaseList::count(CaseFilter filter) const
{
    return int(
        std::count_if(m_all.begin(), m_all.end(), [&](const Consultation &value) { return wanted(value, filter); }));
}

int CaseList::rowOf(const ConsultationId &id) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<Consultation> CaseList::find(const ConsultationId &id) const
{
    const auto found = m_all.constFind(id);
    return found == m_all.cend() ? std::nullopt : std::optional(*found);
}

QList<int> CaseList::minutesWaited(const QDateTime &now) const
{
    QList<int> minutes;
    for (const Consultation &one : m_all) {
        if (!one.owner && one.waitingSince)
            minutes << int(std::max<qint64>(0, one.waitingSince->secsTo(now) / 60));
    }
    std::sort(minutes.begin(), minutes.end());
    return minutes;
}

std::optional<Consultation> CaseList::longestWaiting() const
{
    std::optional<Consultation> longest;
    for (const Consultation &value : m_all) {
        const bool waits = !value.owner && value.waitingSince;
        if (waits && (!longest || *value.waitingSince < *longest->waitingSince))
            longest = value;
    }
    return longest;
}

int CaseList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant CaseList::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && m_say)
        return m_say(at(index.row()));
    return {};
}

} // namespace mado
