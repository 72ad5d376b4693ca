// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/training/courier.h"
#include "backend/training/platform.h"
#include "backend/training/resident.h"
#include "backend/training/scaled_clock.h"

#include <atomic>
#include <map>

namespace mado::training {

struct SimulationOptions
{
    quint64 seed;
    int residents; ///< Of the cast, in its order; 0: nobody comes by themselves.
    bool more;     ///< Others keep coming when the cast is through.
};

/// Lets the residents live on the training clock: their acts become webhooks, what arrives makes them act.
class Simulation
{
public:
    Simulation(Cast cast, SimulationOptions options, const ScaledClock &clock, Platform &platform, Courier &courier);
    ~Simulation(); ///< Stops.
    Simulation(const Simulation &) = delete;
    Simulation &operator=(const Simulation &) = delete;

    void start();
    void stop();
    void wake(); ///< The clock was pushed.
    void heard(const Delivery &delivery);
    void pause(bool paused); ///< Paused, nobody does anything by themselves; what is told them still happens.

    /// LINE's id of a resident of the cast or one made by tell(); "" if there is none.
    QString lineUserOf(const QString &resident) const;
    /// Makes a resident do something now; one who is not there yet is made, with this name.
    void tell(const QString &resident, const QString &name, const Happening &what);
    QStringList residents() const;
    QString nameOf(const QString &resident) const;

private:
    struct Person
    {
        QString name;
        QString lineUser;
        std::unique_ptr<Resident> script; ///< Null: does only what they are told.
        QString newestMessage;            ///< For taking back.
    };
    struct Due
    {
        QString resident;
        Happening what;
        std::optional<QDateTime> happened;
    };

    void run();
    std::chrono::milliseconds doDue();
    void admit(const Persona &persona);
    void admitMore();
    void schedule(const QString &resident, const QList<Act> &acts);
    void happen(Person &person, const Happening &what, const QDateTime &at);
    Person &personCalled(const QString &resident, const QString &name);
    QString makeLineUser(const QString &resident) const;
    qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }

    const Cast m_cast;
    const SimulationOptions m_options;
    const ScaledClock &m_clock;
    Platform &m_platform;
    Courier &m_courier;
    Dice m_dice;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<QString, Person> m_people;    ///< By id; nodes stay where they are.
    QHash<QString, QString> m_byLineUser;  ///< To the id.
    std::multimap<qint64, Due> m_timeline; ///< By the training clock, ms.
    qint64 m_nextLater = 0;
    int m_laterCame = 0;
    qint64 m_lastEvent = 0;
    bool m_paused = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace mado::training
