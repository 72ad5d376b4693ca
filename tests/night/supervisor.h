// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/night/desk_hand.h"

namespace mado::night {

/// Sees that nobody waits unseen: joins where words speak of danger, gives what waits too long to somebody there.
class Supervisor
{
public:
    explicit Supervisor(DeskHand &hand) : m_hand(hand) {}

    /// `present`: the nurses at their consoles. Returns the rows that changed since the last turn.
    QList<Consultation> turn(const QDateTime &now, const QList<StaffId> &present);

private:
    void guard(const Consultation &row);
    void takeOverdue(const Consultation &row);
    void giveAway(const Consultation &row, const QDateTime &now, const QList<StaffId> &present);
    std::optional<StaffId> leastLoaded(const QList<StaffId> &present) const;

    DeskHand &m_hand;
    QHash<QString, QDateTime> m_assignedAt;
};

} // namespace mado::night
