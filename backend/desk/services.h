// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audit/recorder.h"
#include "backend/desk/context.h"
#include "backend/desk/long_polls.h"
#include "backend/identity/authenticator.h"
#include "backend/log/log.h"

namespace mado::desk {

/// What the desk's routes and its tick work with; all of it outlives them.
struct DeskServices
{
    store::Database &database;
    const Clock &clock;
    const identity::Authenticator &authenticator;
    LongPolls &polls;
    ReplyCarrier carry;
    LeaseTimes leases;
    TargetsOf targets = {};
    const audit::Recorder *audit = nullptr; ///< Null: nothing is recorded.
    CareNow care = {};
};

/// The desk's work that nobody asks for: lapsing leases and what else falls due (each second), answering polls,
/// forgetting old keys.
class DeskTick
{
public:
    explicit DeskTick(DeskServices &services) : m_services(services) {}
    /// Called every 50 ms or so, always from the same thread.
    void tick();

    /// Something that falls due with time alone.
    struct Sweep
    {
        bool (*anyDue)(store::Transaction &tx, const QDateTime &now);
        int (*work)(store::Transaction &tx, const QDateTime &now); ///< How many it changed.
        const char *event;                                         ///< Of the log, with their number.
        log::Level level;
    };

private:
    void sweep(const Sweep &sweep, const QDateTime &now);
    void forget(const QDateTime &now);

    DeskServices &m_services;
    std::optional<QDateTime> m_sweptAt;
    std::optional<QDateTime> m_forgotAt;
};

} // namespace mado::desk
