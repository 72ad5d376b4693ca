// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/staff_model.h"

#include "contract/tokyo.h"

#include <algorithm>

namespace mado {

namespace {

bool before(const StaffRow &a, const StaffRow &b)
{
    const StaffDetails &left = a.member.details;
    const StaffDetails &right = b.member.details;
    if (left.role != right.role)
        return left.role < right.role;
    if (left.login != right.login)
        return left.login < right.login;
    return a.member.id < b.member.id;
}

std::optional<Shift> shiftFor(const StaffId &id, const QList<Shift> &shifts, const QDateTime &now)
{
    std::optional<Shift> best;
    for (const Shift &shift : shifts) {
        if (shift.staff != id)
            continue;
        const bool over = best && best->until <= now;
        if (!best || over)
            best = shift; // they come by their beginning
    }
    return best;
}

Presence presenceOf(const StaffMember &member, const std::optional<Shift> &shift, const QDateTime &now)
{
    switch (member.state) {
    case StaffState::Invited:
        return Presence::Invited;
    case StaffState::Suspended:
        return Presence::Suspended;
    case StaffState::Gone:
        return Presence::Gone;
    case StaffState::Active:
        break;
    }
    const QDate today = inTokyo(now).date();
    if (member.details.usableUntil && *member.details.usableUntil < today)
        return Presence::Expired;
    if (!shift || shift->until <= now)
        return Presence::Off;
    if (shift->from > now)
        return Presence::Later;
    return shift->kind == ShiftKind::OnCall ? Presence::OnCall : Presence::OnDuty;
}

} // namespace

StaffRow StaffModel::rowFor(const StaffMember &member) const
{
    const auto shift = shiftFor(member.id, m_shifts, m_now);
    return {member, shift, presenceOf(member, shift, m_now)};
}

void StaffModel::setStaff(const QList<StaffMember> &staff, const QList<Shift> &ofTheNight, const QDateTime &now)
{
    m_shifts = ofTheNight;
    m_now = now;
    QList<StaffRow> rows;
    for (const StaffMember &member : staff)
        rows.append(rowFor(member));
    std::sort(rows.begin(), rows.end(), before);
    apply(rows);
}

void StaffModel::put(const StaffMember &member)
{
    QList<StaffRow> rows = m_rows;
    const int row = rowOf(member.id);
    if (row >= 0 && rows.at(row).member.revision > member.revision)
        return;
    if (row >= 0)
        rows.removeAt(row);
    const StaffRow fresh = rowFor(member);
    rows.insert(std::lower_bound(rows.cbegin(), rows.cend(), fresh, before), fresh);
    apply(rows);
}

void StaffModel::apply(const QList<StaffRow> &rows)
{
    const auto holds = [](const QList<StaffRow> &all, const StaffId &id) {
        return std::any_of(all.begin(), all.end(), [&](const StaffRow &row) { return row.member.id == id; });
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (holds(rows, m_rows.at(row).member.id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < rows.size(); ++row) {
        const StaffRow &wanted = rows.at(row);
        const int from = rowOf(wanted.member.id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted);
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
        if (m_rows.at(row) != wanted) {
            m_rows[row] = wanted;
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        }
    }
}

QList<StaffMember> StaffModel::staff() const
{
    QList<StaffMember> all;
    for (const StaffRow &row : m_rows)
        all.append(row.member);
    return all;
}

int StaffModel::rowOf(const StaffId &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const StaffRow &row) { return row.member.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<StaffRow> StaffModel::find(const StaffId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_rows.at(row));
}

int StaffModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int StaffModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant StaffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const StaffDetails &details = m_rows.at(index.row()).member.details;
    switch (index.column()) {
    case Name:
        return details.name;
    case Number:
        return details.login;
    default:
        return {};
    }
}

} // namespace mado
