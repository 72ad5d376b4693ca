// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/store/diffs.h"
#include "contract/staff.h"

#include <QHash>
#include <QObject>

namespace mado {

enum class Ring {
    Emergency, ///< Two tones.
    Reply      ///< One soft tone: somebody in my care has written.
};

/// Calls people until somebody takes an emergency over: at once, then every minute. Colleagues are called from the
/// first second, supervisors after three minutes, those who take no consultations never. UI thread; needs tick() about
/// once a second.
class Alarms final : public QObject
{
    Q_OBJECT

public:
    Alarms(const StaffProfile &me, const AppClock &clock, QObject *parent = nullptr);

    void apply(const QueueDiff &diff);
    void tick();

    /// Quiets on this console, for a minute, those who wait now. A new emergency rings all the same.
    void acknowledge();

    QList<ConsultationId> ringing() const { return m_waiting.keys(); }
    int waiting() const { return int(m_waiting.size()); } ///< Emergencies that nobody has taken.
    /// The people in my care, as numbers.
    struct Care
    {
        int unread = 0;
        bool urgentUnread = false; ///< Of an emergency.
        bool emergency = false;    ///< One of them is an emergency.
    };
    Care care() const;
    bool isQuieted() const; ///< All of them were acknowledged, less than a minute ago.

Q_SIGNALS:
    void ring(mado::Ring how);
    void began(const mado::Consultation &consultation);
    void digest(int emergencies); ///< Several at once, at the start or after an outage: how many wait in all.
    void ended(const mado::ConsultationId &id);
    void changed();
    void careChanged();

private:
    struct Waiting
    {
        QDateTime from; ///< When this console may ring for it.
        std::optional<QDateTime> quietUntil;
    };
    bool called() const;
    bool countUnread(const Consultation &value); ///< True: somebody in my care has written.
    bool expect(const Consultation &value);      ///< False: known already.
    void announce(const QList<Consultation> &fresh);
    void forget(const ConsultationId &id);
    bool wantsRing(const QDateTime &now) const;

    const StaffProfile m_me;
    const AppClock &m_clock;
    QHash<ConsultationId, Waiting> m_waiting;
    struct Mine
    {
        int unread;
        bool emergency;
        friend bool operator==(const Mine &, const Mine &) = default;
    };
    QHash<ConsultationId, Mine> m_mine; ///< Those in my care.
    std::optional<QDateTime> m_lastRing;
    bool m_started = false;
};

} // namespace mado
