// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/desk/context.h"
#include "backend/desk/long_polls.h"
#include "backend/identity/authenticator.h"

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
};

/// The desk's work that nobody asks for: lapsing leases (each second), answering polls, forgetting old keys.
class DeskTick
{
public:
    explicit DeskTick(DeskServices &services) : m_services(services) {}
    /// Called every 50 ms or so, always from the same thread.
    void tick();

private:
    void lapse(const QDateTime &now);
    void call(const QDateTime &now);
    void escalate(const QDateTime &now);
    void forget(const QDateTime &now);

    DeskServices &m_services;
    std::optional<QDateTime> m_lapsedAt;
    std::optional<QDateTime> m_calledAt;
    std::optional<QDateTime> m_escalatedAt;
    std::optional<QDateTime> m_forgotAt;
};

} // namespace mado::desk
