// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/store/diffs.h"

#include <QObject>
#include <map>
#include <set>

namespace mado {

/// How many people wait beyond their goal, held or not, for whoever supervises. UI thread; needs tick() about once a
/// second.
class MissedGoals final : public QObject
{
    Q_OBJECT

public:
    explicit MissedGoals(const AppClock &clock, QObject *parent = nullptr);

    void apply(const QueueDiff &diff);
    void setOnline(bool online); ///< Offline others may have taken them over: nothing new is said.
    void tick();
    int count() const { return int(m_missed.size()); }

Q_SIGNALS:
    void changed(int count, bool more); ///< More: somebody came to those who were known.

private:
    void forget(const ConsultationId &id);
    void tell(size_t before, bool more);

    const AppClock &m_clock;
    bool m_online = false;
    std::map<ConsultationId, QDateTime> m_due; ///< UTC; when each one's goal is missed.
    std::set<std::pair<QDateTime, ConsultationId>> m_coming;
    std::set<ConsultationId> m_missed;
};

} // namespace mado
