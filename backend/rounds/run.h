// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/rounds/accounts.h"
#include "backend/staff/account_rounds.h"

namespace mado::rounds {

/// Asks residents: those who chose an hour, every day at that hour; and the audience of an open round. Never more than
/// the day's share of the month's messages. What is sent, and that it was, commit together, so that nobody is asked
/// twice. The references outlive it.
class Run
{
public:
    Run(store::Database &database, const Clock &clock, AccountBook accounts);

    /// Called every 50 ms or so, always from the same thread; looks every few seconds.
    void tick() { m_rounds.tick(); }

private:
    staff::AccountRounds<Account> m_rounds;
};

} // namespace mado::rounds
