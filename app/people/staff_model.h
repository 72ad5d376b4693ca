// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/people.h"

#include <QAbstractTableModel>

namespace mado {

/// How somebody stands at a moment.
enum class Presence {
    OnDuty,
    OnCall,
    Later, ///< A shift of the night is still to come.
    Off,
    Invited,
    Expired, ///< Past the last day on which they may be used.
    Suspended,
    Gone
};

struct StaffRow
{
    StaffMember member;
    std::optional<Shift> shift; ///< Of the night: the one that goes on, else the next, else the last.
    Presence presence;
    friend bool operator==(const StaffRow &, const StaffRow &) = default;
};

/// Everybody with their shift of the night, in one fixed order: by role, then by staff number. Holds values; words
/// are the view's. Changes row by row, so that a selection stays on its person.
class StaffModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Number, RoleOf, EmployerOf, Languages, ShiftOf, State, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setStaff(const QList<StaffMember> &staff, const QList<Shift> &ofTheNight, const QDateTime &now);
    void put(const StaffMember &member); ///< One that the server has just answered with.
    const StaffRow &at(int row) const { return m_rows.at(row); }
    QList<StaffMember> staff() const;
    std::optional<StaffRow> find(const StaffId &id) const;
    int rowOf(const StaffId &id) const; ///< -1: not there.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void apply(const QList<StaffRow> &rows);
    StaffRow rowFor(const StaffMember &member) const;

    QList<StaffRow> m_rows;
    QList<Shift> m_shifts;
    QDateTime m_now;
};

} // namespace mado
