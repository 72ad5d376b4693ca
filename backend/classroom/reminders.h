// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/classroom/accounts.h"
#include "backend/staff/account_rounds.h"

namespace mado::classroom {

/// Reminds those who asked for it ten minutes before a lesson begins, and puts in what comes with an account. What is
/// sent, and that it was, commit together. The references outlive it.
class Reminders
{
public:
    Reminders(store::Database &database, const Clock &clock, AccountBook accounts);

    /// Called every 50 ms or so, always from the same thread; looks every few seconds.
    void tick() { m_rounds.tick(); }

private:
    staff::AccountRounds<Account> m_rounds;
};

} // namespace mado::classroom
