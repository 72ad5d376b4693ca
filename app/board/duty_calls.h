// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/alarms.h"

#include <map>
#include <set>

namespace mado {

/// What calls one person beside the emergencies that nobody has taken.
enum class DutyCall {
    Assigned,     ///< A supervisor gave it to me and I have not accepted.
    TakenAway,    ///< It was mine, and a supervisor gave it to somebody else.
    OfferOverdue, ///< An offer of mine, or for supervisors anybody's, that nobody answered in time.
    ConsoleLost,  ///< A colleague's console is silent for 90 s while it holds an emergency.
    Replied,      ///< Somebody in my care wrote.
    Worsened      ///< Somebody in my care is an emergency since the rules heard more.
};

/// Tells when each begins and ends. UI thread; needs tick() about once a second.
class DutyCalls final : public QObject
{
    Q_OBJECT

public:
    DutyCalls(const StaffProfile &me, const AppClock &clock, QObject *parent = nullptr);

    void apply(const QueueDiff &diff);
    void setOnline(bool online); ///< Offline nobody knows how long a console has been silent.
    void tick();
    bool calls(DutyCall what, const ConsultationId &id) const { return m_calling.contains({what, id}); }

Q_SIGNALS:
    void began(mado::DutyCall what, const mado::Consultation &consultation);
    void ended(mado::DutyCall what, const mado::ConsultationId &id);
    void ring(mado::Ring how);

private:
    void take(const Consultation &value);
    void forget(const ConsultationId &id);
    void set(DutyCall what, const Consultation &consultation, bool on);
    void notice(const Consultation &before, const Consultation &value);
    bool isMine(const Consultation &value) const;
    bool isAssigned(const Consultation &value) const;
    bool isOverdue(const Consultation &value) const;
    bool isLost(const Consultation &value) const;
    bool isWorse(const Consultation &before, const Consultation &value) const;

    const StaffProfile m_me;
    const AppClock &m_clock;
    bool m_online = false;
    std::map<ConsultationId, Consultation> m_rows; ///< Those that may call: mine, offered, held emergencies.
    std::set<std::pair<DutyCall, ConsultationId>> m_calling;
};

} // namespace mado
