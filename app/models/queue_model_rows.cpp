// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of the queue come, go and move, and what they say.
#include "app/models/queue_order.h"

#include <algorithm>

namespace mado {

// Runs that fall into one gap come in with one signal: a first snapshot is a handful of them.
void QueueModel::insertAll(const std::vector<Item *> &fresh)
{
    std::array<std::vector<std::pair<Place, Item *>>, Order::groups.size()> byGroup;
    for (Item *item : fresh) {
        const std::optional<Place> ideal = idealOf(*item);
        if (!ideal)
            continue;
        if (m_frozen && mayWait(*item, ideal))
            setPending(*item, true);
        else
            byGroup[size_t(ideal->group)].emplace_back(*ideal, item);
    }
    for (const QueueGroup group : Order::groups) {
        auto &wanted = byGroup[size_t(group)];
        std::sort(wanted.begin(), wanted.end(), [](const auto &a, const auto &b) {
            return Order::before(a.first, a.second->value.id, b.first, b.second->value.id);
        });
        const auto &shown = m_order->at(group).items;
        for (size_t from = 0, to; from < wanted.size(); from = to) {
            const size_t slot = m_order->slotFor(wanted[from].first, wanted[from].second->value.id);
            std::vector<Item *> run;
            for (to = from; to < wanted.size(); ++to) {
                const auto &[place, item] = wanted[to];
                if (slot < shown.size() &&
                    Order::before(*shown[slot]->shown, shown[slot]->value.id, place, item->value.id))
                    break;
                run.push_back(item);
            }
            for (size_t i = from; i < to; ++i)
                wanted[i].second->shown = wanted[i].first;
            insertRun(group, run);
        }
    }
}

void QueueModel::insertRun(QueueGroup group, const std::vector<Item *> &run)
{
    Order::Group &rows = m_order->at(group);
    const size_t slot = m_order->slotFor(*run.front()->shown, run.front()->value.id);
    const int header = rows.header ? 0 : 1;
    const int first = m_order->headerRow(group) + (rows.header ? 1 : 0) + int(slot);
    beginInsertRows({}, first, first + header + int(run.size()) - 1);
    rows.header = true;
    rows.items.insert(rows.items.begin() + qsizetype(slot), run.begin(), run.end());
    for (Item *item : run) {
        rows.waiting += int(isWaiting(item->value));
        if (isOthers(item->value))
            m_order->claimed.insert(item);
    }
    endInsertRows();
}

void QueueModel::insertOne(Item &item, const Place &place)
{
    item.shown = place;
    insertRun(place.group, {&item});
}

void QueueModel::removeOne(Item &item)
{
    Order::Group &rows = m_order->at(item.shown->group);
    const int row = m_order->rowOf(item);
    const bool last = rows.items.size() == 1;
    beginRemoveRows({}, last ? row - 1 : row, row);
    rows.items.erase(rows.items.begin() + qsizetype(m_order->slotFor(*item.shown, item.value.id)));
    rows.waiting -= int(isWaiting(item.value));
    rows.header = !last;
    item.shown.reset();
    endRemoveRows();
    m_order->claimed.erase(&item);
}

// The row itself moves, so that selection and focus go with it; headers come before and leave after it.
void QueueModel::move(Item &item, const Place &place)
{
    const Place from = *item.shown;
    showHeader(place.group);
    Order::Group &source = m_order->at(from.group);
    Order::Group &target = m_order->at(place.group);
    const int row = m_order->rowOf(item);
    const size_t slot = m_order->slotFor(place, item.value.id);
    const int to = m_order->headerRow(place.group) + 1 + int(slot);
    const bool moves = to != row && to != row + 1;
    if (moves)
        beginMoveRows({}, row, row, {}, to);
    const auto old = qsizetype(m_order->slotFor(from, item.value.id));
    const bool behind = from.group == place.group && old < qsizetype(slot);
    source.items.erase(source.items.begin() + old);
    target.items.insert(target.items.begin() + qsizetype(slot) - (behind ? 1 : 0), &item);
    source.waiting -= int(isWaiting(item.value));
    target.waiting += int(isWaiting(item.value));
    item.shown = place;
    if (moves)
        endMoveRows();
    dropHeader(from.group);
}

void QueueModel::showHeader(QueueGroup group)
{
    if (m_order->at(group).header)
        return;
    const int row = m_order->headerRow(group);
    beginInsertRows({}, row, row);
    m_order->at(group).header = true;
    endInsertRows();
}

void QueueModel::dropHeader(QueueGroup group)
{
    if (!m_order->at(group).header || !m_order->at(group).items.empty())
        return;
    const int row = m_order->headerRow(group);
    beginRemoveRows({}, row, row);
    m_order->at(group).header = false;
    endRemoveRows();
}

void QueueModel::refilter()
{
    refreshOrder();
    hideUnwanted();
    std::vector<Item *> fresh;
    for (const auto &[id, item] : m_order->items) {
        if (!item->shown)
            fresh.push_back(item.get());
    }
    const bool frozen = std::exchange(m_frozen, false);
    insertAll(fresh);
    m_frozen = frozen;
    notify();
}

void QueueModel::hideUnwanted()
{
    for (const QueueGroup group : Order::groups) {
        Order::Group &rows = m_order->at(group);
        for (size_t end = rows.items.size(); end > 0;) {
            if (idealOf(*rows.items[end - 1])) {
                --end;
                continue;
            }
            size_t begin = end;
            while (begin > 0 && !idealOf(*rows.items[begin - 1]))
                --begin;
            const int header = begin == 0 && end == rows.items.size() ? 1 : 0;
            const int first = m_order->headerRow(group) + 1 + int(begin);
            beginRemoveRows({}, first - header, first + int(end - begin) - 1);
            for (size_t i = begin; i < end; ++i) {
                rows.items[i]->shown.reset();
                rows.waiting -= int(isWaiting(rows.items[i]->value));
                m_order->claimed.erase(rows.items[i]);
            }
            rows.items.erase(rows.items.begin() + qsizetype(begin), rows.items.begin() + qsizetype(end));
            rows.header = header == 0;
            endRemoveRows();
            end = begin;
        }
    }
}

void QueueModel::rowChanged(int row) { Q_EMIT dataChanged(index(row), index(row)); }

void QueueModel::headersChanged()
{
    for (const QueueGroup group : Order::groups) {
        const Order::Group &rows = m_order->at(group);
        const int now = Order::ofPeople(group) ? int(rows.items.size()) : rows.waiting;
        if (std::exchange(m_order->lastCounts[size_t(group)], now) != now && rows.header)
            rowChanged(m_order->headerRow(group));
    }
}

void QueueModel::notify()
{
    headersChanged();
    if (std::exchange(m_order->countsDirty, false))
        Q_EMIT countsChanged();
    const int pending = pendingOrderChanges();
    if (std::exchange(m_lastPending, pending) != pending)
        Q_EMIT pendingOrderChangesChanged(pending);
}

void QueueModel::setAccessibleText(std::function<QString(const RowContent &)> say) { m_say = std::move(say); }

QueueModel::RowContent QueueModel::contentAt(int row) const
{
    if (const Item *item = m_order->itemAt(row))
        return item->value;
    const QueueGroup group = m_order->groupAt(row);
    const Order::Group &rows = m_order->at(group);
    if (Order::ofPeople(group))
        return GroupRow{group, int(rows.items.size()), std::nullopt};
    return GroupRow{group, rows.waiting, rows.items.empty() ? std::nullopt : rows.items.front()->value.targetMinutes};
}

QList<int> QueueModel::headerRows() const
{
    QList<int> rows;
    for (const QueueGroup group : Order::groups) {
        if (m_order->at(group).header)
            rows.append(m_order->headerRow(group));
    }
    return rows;
}

std::optional<Consultation> QueueModel::find(const ConsultationId &id) const
{
    const auto known = m_order->items.find(id.text());
    return known == m_order->items.end() ? std::nullopt : std::optional(known->second->value);
}

int QueueModel::rowOf(const ConsultationId &id) const
{
    const auto known = m_order->items.find(id.text());
    return known == m_order->items.end() ? -1 : m_order->rowOf(*known->second);
}

int QueueModel::waitingCount() const
{
    int all = 0;
    for (const int count : m_order->waitingByKind)
        all += count;
    return all;
}

int QueueModel::waitingCount(ConsultationKind kind) const { return m_order->waitingByKind[size_t(kind)]; }

int QueueModel::pendingOrderChanges() const { return int(m_order->pending.size()); }

bool QueueModel::isFiltered() const { return !m_choice.takesAll() || !m_search.isEmpty(); }

std::optional<QueueModel::Waits> QueueModel::waits() const
{
    const int people = waitingCount();
    if (people == 0)
        return std::nullopt;
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    qint64 oldest = now;
    for (const auto &[id, item] : m_order->items) {
        if (isWaiting(item->value))
            oldest = std::min(oldest, item->value.waitingSince.value_or(item->value.openedAt).toSecsSinceEpoch());
    }
    return Waits{std::max<qint64>(0, now - m_order->waitingSinceSum / people), now - oldest};
}

int QueueModel::overdueEmergencies() const
{
    const auto &rows = m_order->at(QueueGroup::Emergency).items;
    const QDateTime now = m_clock.now();
    return int(std::count_if(rows.begin(), rows.end(), [&](const Item *item) {
        const Consultation &value = item->value;
        return isWaiting(value) && value.waitingSince && value.targetMinutes &&
               value.waitingSince->secsTo(now) > qint64(*value.targetMinutes) * 60;
    }));
}

int QueueModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_order->rowCount(); }

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item *item = m_order->itemAt(index.row());
    if (role == GroupHeaderRole)
        return item == nullptr;
    if (role == ConsultationIdRole)
        return item ? item->value.id.text() : QString();
    if (role == Qt::AccessibleTextRole && m_say)
        return m_say(contentAt(index.row()));
    return {};
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags any = Qt::ItemNeverHasChildren;
    return m_order->itemAt(index.row()) ? any | Qt::ItemIsEnabled | Qt::ItemIsSelectable : any;
}

} // namespace mado
