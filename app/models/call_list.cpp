// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/call_list.h"

#include "contract/tokyo.h"

#include <algorithm>

namespace mado {

namespace {

constexpr qint64 nowSeconds = 15 * 60;
constexpr int oftenUnanswered = 3;

} // namespace

QDateTime callDueAt(const Consultation &consultation)
{
    if (consultation.call)
        return consultation.call->dueAt;
    return consultation.waitingSince.value_or(consultation.openedAt);
}

QDateTime nextMorning(const QDateTime &now) { return nextInTokyo(QTime(7, 0), now); }

CallList::CallList(StaffId me, const AppClock &clock, QObject *parent)
    : OrderedCases(parent),
      m_me(std::move(me)),
      m_clock(clock)
{
}

bool CallList::belongs(const Consultation &value) const
{
    return !value.closed && (value.channel == Channel::Callback || value.call);
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
            rowChanged(row);
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

void CallList::setFilter(CallFilter filter)
{
    m_filter = filter;
    filterChanged();
}

int CallList::count(CallFilter filter) const
{
    return int(
        std::count_if(all().begin(), all().end(), [&](const Consultation &value) { return wanted(value, filter); }));
}

int CallList::dueNow() const
{
    return int(std::count_if(all().begin(), all().end(), [this](const Consultation &value) {
        return groupOf(value) == CallGroup::Now && !record(value.id);
    }));
}

QList<QDateTime> CallList::dueTimes() const
{
    QList<QDateTime> times;
    for (const Consultation &value : all()) {
        if (!record(value.id))
            times << callDueAt(value);
    }
    return times;
}

CallGroup CallList::groupOf(const Consultation &consultation) const
{
    return callDueAt(consultation) <= m_clock.now().addSecs(nowSeconds) ? CallGroup::Now : CallGroup::Later;
}

bool CallList::beginsGroup(int row) const { return row == 0 || groupOf(at(row)) != groupOf(at(row - 1)); }

// Rows stand by their times: the first of the later ones ends those of now.
int CallList::shownIn(CallGroup group) const
{
    int now = 0;
    for (int end = rowCount(); now < end;) {
        const int middle = now + (end - now) / 2;
        if (groupOf(at(middle)) == CallGroup::Now)
            now = middle + 1;
        else
            end = middle;
    }
    return group == CallGroup::Now ? now : rowCount() - now;
}

} // namespace mado
