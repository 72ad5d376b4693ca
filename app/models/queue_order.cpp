// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/queue_order.h"

#include <algorithm>

namespace mado {

int QueueModel::Order::rowCount() const
{
    int rows = 0;
    for (const Group &group : m_groups)
        rows += int(group.items.size()) + (group.header ? 1 : 0);
    return rows;
}

int QueueModel::Order::headerRow(QueueGroup group) const
{
    int row = 0;
    for (size_t i = 0; i < size_t(group); ++i)
        row += int(m_groups[i].items.size()) + (m_groups[i].header ? 1 : 0);
    return row;
}

int QueueModel::Order::rowOf(const Item &item) const
{
    if (!item.shown)
        return -1;
    const int header = at(item.shown->group).header ? 1 : 0;
    return headerRow(item.shown->group) + header + int(slotFor(*item.shown, item.value.id));
}

const QueueModel::Item *QueueModel::Order::itemAt(int row) const
{
    for (const Group &group : m_groups) {
        const int rows = int(group.items.size()) + (group.header ? 1 : 0);
        if (row < rows) {
            const int index = row - (group.header ? 1 : 0);
            return index < 0 ? nullptr : group.items[size_t(index)];
        }
        row -= rows;
    }
    return nullptr;
}

QueueGroup QueueModel::Order::groupAt(int row) const
{
    for (const QueueGroup group : groups) {
        row -= int(at(group).items.size()) + (at(group).header ? 1 : 0);
        if (row < 0)
            return group;
    }
    return QueueGroup::Low;
}

size_t QueueModel::Order::slotFor(const Place &place, const ConsultationId &id) const
{
    const auto &rows = at(place.group).items;
    const auto found = std::partition_point(
        rows.begin(), rows.end(), [&](const Item *item) { return before(*item->shown, item->value.id, place, id); });
    return size_t(found - rows.begin());
}

bool QueueModel::Order::before(const Place &a, const ConsultationId &aId, const Place &b, const ConsultationId &bId)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.since != b.since)
        return a.since < b.since;
    return aId < bId;
}

} // namespace mado
