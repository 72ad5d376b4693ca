// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/log/log.h"
#include "backend/staff/account_book.h"

#include <chrono>
#include <optional>

namespace mado::staff {

/// One account at one moment, inside one transaction.
template <class Account> struct AccountScene
{
    store::Transaction &tx;
    const AccountId &id;
    const Account &account;
    QDateTime now; ///< UTC.
};

/// Goes round the accounts every few seconds. What there is to do is looked up first: a write transaction every few
/// seconds would hold up the others for nothing. The references outlive it.
template <class Account> class AccountRounds
{
public:
    using Scene = AccountScene<Account>;
    struct Job
    {
        const char *failed; ///< Events of the log.
        const char *done;
        std::function<bool(const Scene &)> any;
        std::function<int(const Scene &)> work; ///< How much was done.
    };

    AccountRounds(store::Database &database, const Clock &clock, AccountBook<Account> accounts, Job job)
        : m_database(database),
          m_clock(clock),
          m_accounts(std::move(accounts)),
          m_job(std::move(job))
    {
    }

    /// Called every 50 ms or so, always from the same thread.
    void tick()
    {
        const QDateTime now = m_clock.now();
        if (m_lookedAt && now >= *m_lookedAt && now < *m_lookedAt + std::chrono::seconds(5))
            return;
        m_lookedAt = now;
        const auto accounts = m_database.read([this](store::Transaction &tx) { return m_accounts.all(tx); });
        if (!accounts)
            return report(accounts.error());
        for (const auto &[id, account] : *accounts)
            look(id, *account, now);
    }

private:
    void look(const AccountId &id, const Account &account, const QDateTime &now)
    {
        const auto any = m_database.read([&](store::Transaction &tx) { return m_job.any({tx, id, account, now}); });
        if (!any)
            return report(any.error());
        if (!*any)
            return;
        const auto done = m_database.write([&](store::Transaction &tx) { return m_job.work({tx, id, account, now}); });
        if (!done)
            report(done.error());
        else if (*done > 0)
            log::event(log::Level::Info, m_job.done, {{log::Key::Count, *done}});
    }
    void report(const store::StoreError &error)
    {
        log::event(log::Level::Error, m_job.failed, {{log::Key::Fault, error.what}});
    }

    store::Database &m_database;
    const Clock &m_clock;
    const AccountBook<Account> m_accounts;
    const Job m_job;
    std::optional<QDateTime> m_lookedAt;
};

} // namespace mado::staff
