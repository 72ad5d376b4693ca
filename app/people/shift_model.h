// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/people.h"

#include <QAbstractTableModel>

namespace mado {

/// Shifts by their beginning, of everybody or of one person. Holds values; words are the view's. Row by row.
class ShiftModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, From, Until, Kind, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setShifts(QList<Shift> shifts);
    void put(const Shift &shift);
    void remove(const ShiftId &id);
    const QList<Shift> &shifts() const { return m_shifts; }
    const Shift &at(int row) const { return m_shifts.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Display: the times in UTC, who as an id.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    int rowOf(const ShiftId &id) const;

    QList<Shift> m_shifts;
};

} // namespace mado
