// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/services.h"
#include "backend/log/log.h"
#include "backend/store/command_rows.h"
#include "backend/store/consultation_rows.h"

namespace mado::desk {

namespace {

constexpr std::chrono::seconds betweenLapses{1};
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

} // namespace

void DeskTick::tick()
{
    const QDateTime now = m_services.clock.now();
    if (due(m_lapsedAt, now, betweenLapses))
        lapse(now);
    if (due(m_calledAt, now, betweenLapses))
        call(now);
    if (due(m_escalatedAt, now, betweenLapses))
        escalate(now);
    if (due(m_forgotAt, now, betweenForgetting))
        forget(now);
    m_services.polls.tick();
}

void DeskTick::lapse(const QDateTime &now)
{
    // Looked up first: a write transaction each second would hold up the others for nothing.
    const auto any = m_services.database.read(
        [&](store::Transaction &tx) { return !store::lapsedConsultations(tx, now, 1).empty(); });
    report(any);
    if (!any.value_or(false))
        return;
    const auto lapsed = m_services.database.write([&](store::Transaction &tx) { return lapseLeases(tx, now); });
    report(lapsed);
    if (lapsed)
        log::event(log::Level::Info, "desk.leases.lapsed", {{log::Key::Count, *lapsed}});
}

void DeskTick::call(const QDateTime &now)
{
    const auto any =
        m_services.database.read([&](store::Transaction &tx) { return !store::callsFallenDue(tx, now, 1).empty(); });
    report(any);
    if (!any.value_or(false))
        return;
    const auto fallen = m_services.database.write([&](store::Transaction &tx) { return callsBecomeDue(tx, now); });
    report(fallen);
    if (fallen)
        log::event(log::Level::Info, "desk.calls.due", {{log::Key::Count, *fallen}});
}

void DeskTick::escalate(const QDateTime &now)
{
    const auto any = m_services.database.read(
        [&](store::Transaction &tx) { return !store::handOversFallenDue(tx, now, 1).empty(); });
    report(any);
    if (!any.value_or(false))
        return;
    const auto overdue =
        m_services.database.write([&](store::Transaction &tx) { return handOversBecomeOverdue(tx, now); });
    report(overdue);
    if (overdue)
        log::event(log::Level::Warning, "desk.hand_overs.overdue", {{log::Key::Count, *overdue}});
}

void DeskTick::forget(const QDateTime &now)
{
    report(m_services.database.write([&](store::Transaction &tx) { store::forgetCommands(tx, now - keysKeptFor); }));
}

} // namespace mado::desk
