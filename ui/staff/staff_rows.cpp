// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/wording.h"
#include "ui/staff/staff_table.h"
#include "ui/staff/staff_words.h"

namespace mado {

namespace {

bool passes(const StaffRow &row, StaffFilter filter)
{
    switch (filter) {
    case StaffFilter::Tonight:
        return row.presence == Presence::OnDuty || row.presence == Presence::OnCall ||
               row.presence == Presence::Later || (row.shift && row.presence == Presence::Off);
    case StaffFilter::Everybody:
        return row.presence != Presence::Gone;
    case StaffFilter::Suspended:
        return row.presence == Presence::Suspended;
    }
    Q_UNREACHABLE();
}

} // namespace

StaffRows::StaffRows(StaffModel &staff, QObject *parent) : QSortFilterProxyModel(parent), m_staff(staff)
{
    setSourceModel(&staff);
}

void StaffRows::setFilter(StaffFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

void StaffRows::setLanguage(Language language)
{
    m_language = language;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int StaffRows::countOf(StaffFilter filter) const
{
    int count = 0;
    for (int row = 0; row < m_staff.rowCount(); ++row)
        count += passes(m_staff.at(row), filter) ? 1 : 0;
    return count;
}

const StaffRow &StaffRows::at(int row) const { return m_staff.at(mapToSource(index(row, 0)).row()); }

int StaffRows::rowOf(const StaffId &id) const
{
    const int source = m_staff.rowOf(id);
    return source < 0 ? -1 : mapFromSource(m_staff.index(source, 0)).row();
}

bool StaffRows::filterAcceptsRow(int row, const QModelIndex &) const { return passes(m_staff.at(row), m_filter); }

QString StaffRows::text(const StaffRow &row, int column) const
{
    const StaffDetails &details = row.member.details;
    switch (column) {
    case StaffModel::Name:
        return details.name;
    case StaffModel::Number:
        return details.login;
    case StaffModel::RoleOf:
        return wording::role(details.role, m_language);
    case StaffModel::EmployerOf:
        return StaffWords::employer(details.employer);
    case StaffModel::Languages:
        return StaffWords::languages(details.languages, m_language);
    case StaffModel::ShiftOf:
        return row.shift ? StaffWords::span(*row.shift) : u"—"_qs;
    case StaffModel::State:
        return StaffWords::presence(row);
    default:
        return {};
    }
}

QVariant StaffRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(at(index.row()), index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == 0 ? StaffWords::row(at(index.row()), m_language)
                                   : text(at(index.row()), index.column());
    return {};
}

QVariant StaffRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StaffModel::Name:
        return tr("Name");
    case StaffModel::Number:
        return tr("Staff no.");
    case StaffModel::RoleOf:
        return tr("Role");
    case StaffModel::EmployerOf:
        return tr("Employer");
    case StaffModel::Languages:
        return tr("Languages");
    case StaffModel::ShiftOf:
        return tr("Shift");
    case StaffModel::State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace mado
