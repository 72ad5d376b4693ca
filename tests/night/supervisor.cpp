// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/night/supervisor.h"

#include <algorithm>

namespace mado::night {

namespace {

constexpr int emergencyPatience = 3 * 60; ///< Seconds.
constexpr int patience = 20 * 60;
constexpr int beforeAgain = 2 * 60; ///< Between two assignments of the same one.

} // namespace

QList<Consultation> Supervisor::turn(const QDateTime &now, const QList<StaffId> &present)
{
    const auto changed = m_hand.pull();
    const auto rows = m_hand.rows();
    for (const Consultation &row : rows) {
        if (row.closed)
            continue;
        guard(row);
        takeOverdue(row);
        giveAway(m_hand.rows().value(row.id.text(), row), now, present);
    }
    return changed;
}

void Supervisor::guard(const Consultation &row)
{
    if (!row.danger)
        return;
    if (!row.danger->second) {
        (void)m_hand.send(row, JoinDanger{});
        return;
    }
    const bool allDone = std::all_of(row.danger->steps.cbegin(), row.danger->steps.cend(),
                                     [](const DangerStep &step) { return step.doneBy.has_value(); });
    if (row.danger->second->id == m_hand.me().id && allDone && !row.danger->secondAgrees)
        (void)m_hand.send(row, AgreeDanger{true});
}

void Supervisor::takeOverdue(const Consultation &row)
{
    if (row.handOver && row.owner && row.handOver->overdue &&
        isOfferedTo(*row.handOver, m_hand.me().id, Role::Supervisor))
        (void)m_hand.send(row, AnswerHandOver{row.owner->fence, HandOverAnswer::Accept, {}});
}

void Supervisor::giveAway(const Consultation &row, const QDateTime &now, const QList<StaffId> &present)
{
    const int most = row.risk.level() == RiskLevel::Emergency ? emergencyPatience : patience;
    const bool waitsTooLong = !row.owner && row.waitingSince && row.waitingSince->secsTo(now) > most;
    if (!waitsTooLong && !m_hand.holds(row))
        return;
    QDateTime &last = m_assignedAt[row.id.text()];
    const auto to = leastLoaded(present);
    if (!to || (last.isValid() && last.secsTo(now) < beforeAgain))
        return;
    last = now;
    (void)m_hand.send(row, Assign{*to, row.owner ? std::optional(row.owner->staff.id) : std::nullopt});
}

std::optional<StaffId> Supervisor::leastLoaded(const QList<StaffId> &present) const
{
    const auto load = [this](const StaffId &who) {
        return std::count_if(m_hand.rows().cbegin(), m_hand.rows().cend(), [&who](const Consultation &row) {
            return row.owner && row.owner->staff.id == who && !row.closed;
        });
    };
    const auto least = std::min_element(present.cbegin(), present.cend(),
                                        [&load](const StaffId &a, const StaffId &b) { return load(a) < load(b); });
    return least == present.cend() ? std::nullopt : std::optional(*least);
}

} // namespace mado::night
