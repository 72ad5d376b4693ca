// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/call_list.h"

#include "contract/tokyo.h"

#include <algorithm>

namespace mado {

namespace {

constexpr qint64 nowSeconds = 15 * 60;
constexpr int oftenUnanswered = 3;

bool isToBeCalled(const Consultation &value)
{
    return !value.closed && (value.channel == Channel::Callback || value.call);
}

} // namespace

QDateTime callDueAt(const Consultation &consultation)
{
    if (consultation.call)
        return consultation.call->dueAt;
    return consultation.waitingSince.value_or(consultation.openedAt);
}

QDateTime nextMorning(const QDateTime &now) { return nextInTokyo(QTime(7, 0), now); }

CallList::CallList(StaffId me, const AppClock &clock, QObject *parent)
    : QAbstractListModel(parent),
      m_me(std::move(me)),
      m_clock(clock)
{
}

void CallList::setAccessibleText(std::function<QString(const Consultation &)> say) { m_say = std::move(say); }

void CallList::apply(const QueueDiff &diff)
{
    for (const Consultation &value : diff.changed) {
        if (isToBeCalled(value))
            take(value);
        else
            forget(value.id);
    }
    for (const ConsultationId &id : diff.gone)
        forget(id);
    Q_EMIT countsChanged();
}

void CallList::applyOutbox(const OutboxDiff &diff)
{
    QSet<ConsultationId> touched;
    const auto drop = [&](const CommandKey &key) {
        m_records.removeIf([&](const OutboxItem &item) {
            if (item.key == key)
                touched.insert(item.consultation);
            return item.key == key;
        });
    };
    for (const CommandKey &key : diff.gone)
        drop(key);
    for (const OutboxItem &item : diff.changed) {
        if (!std::holds_alternative<RecordCall>(item.command))
            continue;
        drop(item.key);
        m_records.append(item);
        touched.insert(item.consultation);
    }
    for (const ConsultationId &id : std::as_const(touched)) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
    if (!touched.isEmpty())
        Q_EMIT countsChanged();
}

std::optional<OutboxItem> CallList::record(const ConsultationId &id) const
{
    const auto found = std::find_if(m_records.crbegin(), m_records.crend(),
                                    [&](const OutboxItem &item) { return item.consultation == id; });
    return found == m_records.crend() ? std::nullopt : std::optional(*found);
}

void CallList::take(const Consultation &value)
{
    // The row leaves its place before its time changes: the others stay sorted all the while.
    const int row = rowOf(value.id);
    const bool stays = row >= 0 && wanted(value, m_filter) && callDueAt(at(row)) == callDueAt(value);
    if (row >= 0 && !stays)
        removeRow(row);
    m_all.insert(value.id, value);
    if (stays)
        Q_EMIT dataChanged(index(row), index(row));
    else if (wanted(value, m_filter))
        place(value.id);
}

void CallList::forget(const ConsultationId &id)
{
    if (const int row = rowOf(id); row >= 0)
        removeRow(row);
    m_all.remove(id);
}

bool CallList::wanted(const Consultation &value, CallFilter filter) const
{
    switch (filter) {
    case CallFilter::All:
        return true;
    case CallFilter::Mine:
        return value.owner && value.owner->staff.id == m_me;
    case CallFilter::Unassigned:
        return !value.owner;
    case CallFilter::OftenUnanswered:
        return value.call && value.call->unanswered >= oftenUnanswered;
    }
    return false;
}

bool CallList::before(const ConsultationId &a, const ConsultationId &b) const
{
    const auto key = [this](const ConsultationId &id) { return callDueAt(*m_all.constFind(id)); };
    const QDateTime first = key(a);
    const QDateTime second = key(b);
    return first == second ? a.text() < b.text() : first < second;
}

void CallList::place(const ConsultationId &id)
{
    const auto spot = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                       [this](const auto &a, const auto &b) { return before(a, b); });
    const int row = int(spot - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(spot, id);
    endInsertRows();
}

void CallList::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void CallList::setFilter(CallFilter filter)
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

void CallList::tick()
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT countsChanged();
}

int CallList::count(CallFilter filter) const
{
    return int(
        std::count_if(m_all.begin(), m_all.end(), [&](const Consultation &value) { return wanted(value, filter); }));
}

int CallList::dueNow() const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [this](const Consultation &value) {
        return groupOf(value) == CallGroup::Now && !record(value.id);
    }));
}

int CallList::rowOf(const ConsultationId &id) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<Consultation> CallList::find(const ConsultationId &id) const
{
    const auto found = m_all.constFind(id);
    return found == m_all.cend() ? std::nullopt : std::optional(*found);
}

CallGroup CallList::groupOf(const Consultation &consultation) const
{
    return callDueAt(consultation) <= m_clock.now().addSecs(nowSeconds) ? CallGroup::Now : CallGroup::Later;
}

bool CallList::beginsGroup(int row) const { return row == 0 || groupOf(at(row)) != groupOf(at(row - 1)); }

int CallList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant CallList::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && m_say)
        return m_say(at(index.row()));
    return {};
}

} // namespace mado
