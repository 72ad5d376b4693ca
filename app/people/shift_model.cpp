// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/shift_model.h"

#include <algorithm>

namespace mado {

namespace {

bool before(const Shift &a, const Shift &b) { return a.from != b.from ? a.from < b.from : a.id < b.id; }

} // namespace

void ShiftModel::setShifts(QList<Shift> shifts)
{
    for (int row = int(m_shifts.size()) - 1; row >= 0; --row) {
        const ShiftId id = m_shifts.at(row).id;
        const bool stays = std::any_of(shifts.begin(), shifts.end(), [&](const Shift &one) { return one.id == id; });
        if (!stays)
            remove(id);
    }
    for (const Shift &shift : std::as_const(shifts))
        put(shift);
}

void ShiftModel::put(const Shift &shift)
{
    const int row = rowOf(shift.id);
    if (row >= 0 && m_shifts.at(row) == shift)
        return;
    if (row >= 0)
        remove(shift.id);
    const auto place = std::lower_bound(m_shifts.begin(), m_shifts.end(), shift, before);
    const int at = int(place - m_shifts.begin());
    beginInsertRows({}, at, at);
    m_shifts.insert(at, shift);
    endInsertRows();
}

void ShiftModel::remove(const ShiftId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_shifts.removeAt(row);
    endRemoveRows();
}

int ShiftModel::rowOf(const ShiftId &id) const
{
    const auto found =
        std::find_if(m_shifts.begin(), m_shifts.end(), [&](const Shift &shift) { return shift.id == id; });
    return found == m_shifts.end() ? -1 : int(found - m_shifts.begin());
}

int ShiftModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shifts.size()); }

int ShiftModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant ShiftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Shift &shift = m_shifts.at(index.row());
    switch (index.column()) {
    case Who:
        return shift.staff.text();
    case From:
        return shift.from;
    case Until:
        return shift.until;
    default:
        return {};
    }
}

} // namespace mado
