// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/case_list.h"

#include <algorithm>
#include <tuple>

namespace mado {

namespace {

QDateTime since(const Consultation &value) { return value.waitingSince.value_or(value.openedAt); }

auto rank(const Consultation &value) { return std::tuple(value.risk.level(), since(value)); }

} // namespace

bool CaseList::wanted(const Consultation &value, CaseFilter filter)
{
    return value.owner.has_value() == (filter == CaseFilter::Held);
}

bool CaseList::before(const Consultation &a, const Consultation &b) const { return rank(a) < rank(b); }

void CaseList::setFilter(CaseFilter filter)
{
    m_filter = filter;
    filterChanged();
}

int CaseList::count(CaseFilter filter) const
{
    return int(
        std::count_if(all().begin(), all().end(), [&](const Consultation &value) { return wanted(value, filter); }));
}

QList<int> CaseList::minutesWaited(const QDateTime &now) const
{
    QList<int> minutes;
    for (const Consultation &one : all()) {
        if (!one.owner && one.waitingSince)
            minutes << int(std::max<qint64>(0, one.waitingSince->secsTo(now) / 60));
    }
    std::sort(minutes.begin(), minutes.end());
    return minutes;
}

std::optional<Consultation> CaseList::longestWaiting() const
{
    std::optional<Consultation> longest;
    for (const Consultation &value : all()) {
        const bool waits = !value.owner && value.waitingSince;
        if (waits && (!longest || *value.waitingSince < *longest->waitingSince))
            longest = value;
    }
    return longest;
}

} // namespace mado
