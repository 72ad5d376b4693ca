// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/store/diffs.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace mado {

/// Leases of one's own that ran out while this console was cut off: taken again as soon as it is connected, if nobody
/// took them meanwhile and it is not long ago. What one returned, or never accepted, is left where it is. UI thread.
class Regain
{
public:
    Regain(StaffId me, const AppClock &clock, std::function<void(const ConsultationId &)> takeOver);

    void apply(const QueueDiff &diff);
    void setOnline(bool online);

private:
    struct Held
    {
        QDateTime until;
        bool accepted;
    };
    bool lapsed(const Held &held) const;
    void takeAll();

    const StaffId m_me;
    const AppClock &m_clock;
    const std::function<void(const ConsultationId &)> m_takeOver;
    QHash<ConsultationId, Held> m_mine;
    QSet<ConsultationId> m_wanted;
    bool m_online = false;
};

} // namespace mado
