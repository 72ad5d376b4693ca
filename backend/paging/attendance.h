// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/paging/gateway.h"

namespace mado::paging {

/// A console that asked nothing for this long is not there: the feed is asked at least every 25 s.
inline constexpr std::chrono::seconds consoleStaysFor{45};

/// Roles that may take consultations over, in words of the wire.
QStringList rolesWithRights();

/// Calls somebody while an emergency waits and no console of anybody who could take it is there: at once, and again
/// after each repeat, until one is. Calls as well when consoles are there and nobody takes it. Sees who has come.
class Attendance
{
public:
    Attendance(store::Database &database, const Clock &clock, const Rules &rules, std::function<void()> wakePager);

    /// Called every 50 ms or so, always from the same thread; looks every few seconds.
    void tick();

private:
    bool anythingToDo(store::Transaction &tx, const QDateTime &now) const;
    int call(store::Transaction &tx, const QDateTime &now);

    store::Database &m_database;
    const Clock &m_clock;
    const Rules m_rules;
    const std::function<void()> m_wakePager;
    const QStringList m_roles;
    std::optional<QDateTime> m_lookedAt;
    std::optional<QDateTime> m_forgotAt;
};

} // namespace mado::paging
