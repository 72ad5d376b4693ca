// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ordered_cases.h"

#include <algorithm>

namespace mado {

OrderedCases::OrderedCases(QObject *parent) : QAbstractListModel(parent) {}

void OrderedCases::setAccessibleText(std::function<QString(const Consultation &)> say) { m_say = std::move(say); }

void OrderedCases::apply(const QueueDiff &diff)
{
    for (const Consultation &value : diff.changed) {
        if (belongs(value))
            take(value);
        else
            forget(value.id);
    }
    for (const ConsultationId &id : diff.gone)
        forget(id);
    Q_EMIT countsChanged();
}

void OrderedCases::take(const Consultation &value)
{
    // The row leaves its place before its rank changes: the others stay sorted all the while.
    const int row = rowOf(value.id);
    const bool stays = row >= 0 && shown(value) && !before(at(row), value) && !before(value, at(row));
    if (row >= 0 && !stays)
        removeRow(row);
    m_all.insert(value.id, value);
    if (stays)
        rowChanged(row);
    else if (shown(value))
        place(value);
}

void OrderedCases::forget(const ConsultationId &id)
{
    if (const int row = rowOf(id); row >= 0)
        removeRow(row);
    m_all.remove(id);
}

bool OrderedCases::stands(const Consultation &a, const Consultation &b) const
{
    return before(a, b) || (!before(b, a) && a.id.text() < b.id.text());
}

void OrderedCases::place(const Consultation &value)
{
    const auto spot =
        std::lower_bound(m_rows.begin(), m_rows.end(), value, [this](const ConsultationId &id, const auto &one) {
            return stands(*m_all.constFind(id), one);
        });
    const int row = int(spot - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(spot, value.id);
    endInsertRows();
}

void OrderedCases::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void OrderedCases::filterChanged()
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!shown(at(row)))
            removeRow(row);
    }
    for (const Consultation &value : std::as_const(m_all)) {
        if (shown(value) && rowOf(value.id) < 0)
            place(value);
    }
    Q_EMIT countsChanged();
}

void OrderedCases::tick()
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        rowChanged(row);
    Q_EMIT countsChanged();
}

int OrderedCases::rowOf(const ConsultationId &id) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<Consultation> OrderedCases::find(const ConsultationId &id) const
{
    const auto found = m_all.constFind(id);
    return found == m_all.cend() ? std::nullopt : std::optional(*found);
}

int OrderedCases::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant OrderedCases::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && m_say)
        return m_say(at(index.row()));
    return {};
}

} // namespace mado
