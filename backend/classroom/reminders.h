// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/classroom/accounts.h"
#include "backend/clock.h"
#include "backend/store/engine.h"

#include <optional>

namespace mado::classroom {

/// Reminds those who asked for it ten minutes before a lesson begins, and puts in what comes with an account. What is
/// sent, and that it was, commit together. The references outlive it.
class Reminders
{
public:
    Reminders(store::Database &database, const Clock &clock, Accounts accounts);

    /// Called every 50 ms or so, always from the same thread; looks every few seconds.
    void tick();

private:
    void look(const AccountId &id, const Account &account, const QDateTime &now);

    store::Database &m_database;
    const Clock &m_clock;
    const Accounts m_accounts;
    std::optional<QDateTime> m_lookedAt;
};

} // namespace mado::classroom
