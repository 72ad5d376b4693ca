// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/presence.h"
#include "backend/desk/services.h"
#include "backend/log/log.h"
#include "backend/store/command_rows.h"
#include "backend/store/consultation_rows.h"
#include "backend/store/presence_rows.h"

namespace mado::desk {

namespace {

constexpr std::chrono::seconds betweenSweeps{1};
constexpr std::chrono::hours betweenForgetting{1};
constexpr std::chrono::hours keysKeptFor{24 * 30}; ///< Beyond the longest outage.

bool due(std::optional<QDateTime> &last, const QDateTime &now, std::chrono::milliseconds between)
{
    if (last && now < *last + between)
        return false;
    last = now;
    return true;
}

template <class Outcome> void report(const Outcome &outcome)
{
    if (!outcome)
        log::event(log::Level::Error, "desk.tick.failed", {{log::Key::Fault, outcome.error().what}});
}

constexpr DeskTick::Sweep sweeps[] = {
    {[](store::Transaction &tx, const QDateTime &now) { return !store::lapsedConsultations(tx, now, 1).empty(); },
     lapseLeases, "desk.leases.lapsed", log::Level::Info},
    {[](store::Transaction &tx, const QDateTime &now) { return !store::callsFallenDue(tx, now, 1).empty(); },
     callsBecomeDue, "desk.calls.due", log::Level::Info},
    {[](store::Transaction &tx, const QDateTime &now) { return !store::contactsFallenDue(tx, now, 1).empty(); },
     nextContactsBecomeDue, "desk.next_contacts.due", log::Level::Info},
    {[](store::Transaction &tx, const QDateTime &now) { return !store::handOversFallenDue(tx, now, 1).empty(); },
     handOversBecomeOverdue, "desk.hand_overs.overdue", log::Level::Warning},
};

} // namespace

void DeskTick::tick()
{
    const QDateTime now = m_services.clock.now();
    if (due(m_sweptAt, now, betweenSweeps)) {
        for (const Sweep &each : sweeps)
            sweep(each, now);
    }
    if (due(m_forgotAt, now, betweenForgetting))
        forget(now);
    m_services.polls.tick();
}

void DeskTick::sweep(const Sweep &sweep, const QDateTime &now)
{
    // Looked up first: a write transaction each second would hold up the others for nothing.
    const auto any = m_services.database.read([&](store::Transaction &tx) { return sweep.anyDue(tx, now); });
    report(any);
    if (!any.value_or(false))
        return;
    const auto done = m_services.database.write([&](store::Transaction &tx) { return sweep.work(tx, now); });
    report(done);
    if (done)
        log::event(sweep.level, sweep.event, {{log::Key::Count, *done}});
}

void DeskTick::forget(const QDateTime &now)
{
    report(m_services.database.write([&](store::Transaction &tx) {
        store::forgetCommands(tx, now - keysKeptFor);
        store::forgetOnlookers(tx, now - onlookerStaysFor);
        store::forgetPassedDrafts(tx);
    }));
}

} // namespace mado::desk
