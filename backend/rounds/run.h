// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/rounds/accounts.h"
#include "backend/store/engine.h"

#include <optional>

namespace mado::rounds {

/// Asks residents: those who chose an hour, every day at that hour; and the audience of an open round. Never more than
/// the day's share of the month's messages. What is sent, and that it was, commit together, so that nobody is asked
/// twice. The references outlive it.
class Run
{
public:
    Run(store::Database &database, const Clock &clock, Accounts accounts);

    /// Called every 50 ms or so, always from the same thread; looks every few seconds.
    void tick();

private:
    void look(const AccountId &id, const Account &account, const QDateTime &now);

    store::Database &m_database;
    const Clock &m_clock;
    const Accounts m_accounts;
    std::optional<QDateTime> m_lookedAt;
};

} // namespace mado::rounds
