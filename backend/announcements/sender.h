// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/announcements/writing.h"
#include "backend/clock.h"
#include "backend/line/accounts.h"
#include "backend/line/delivery.h"
#include "backend/line/worker.h"

namespace mado::announcements {

/// LINE takes at most this many people in one call.
inline constexpr int peopleInOneCall = 500;

/// Sends what was approved, when its time has come. What a call is about stands in the store before it leaves, under a
/// retry key by which LINE knows it again: killed at any point, it goes on later and nobody gets it twice. Once
/// measures or the service end, nothing further leaves. The references outlive it.
class Sender
{
public:
    /// `client` is used by the sender's thread alone.
    Sender(store::Database &database, const Clock &clock, const line::Accounts &accounts, AccountBook announcing,
           const line::DeliveryRules &rules = {});
    ~Sender(); ///< Stops.

    void start();
    void stop();
    void wake();

    /// One thing that is due; false: nothing. For tests without the thread.
    bool step();

private:
    std::optional<std::chrono::milliseconds> pass();
    bool stopEnded();
    bool begin(qint64 now);
    bool call(qint64 now);
    bool leaveOutRefusals(store::Transaction &tx, const store::BatchRow &batch, const Announcement &announcement);
    void settle(const store::BatchRow &batch, const line::HttpResult &result);
    void record(store::Transaction &tx, const store::BatchRow &batch);
    void finish(store::Transaction &tx, const AccountId &account, const AnnouncementId &id);
    void lookAtQuotas(qint64 now);
    qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }

    store::Database &m_database;
    const Clock &m_clock;
    const line::Accounts &m_accounts;
    const AccountBook m_announcing;
    const line::DeliveryRules m_rules;
    line::HttpClient m_client;
    std::optional<qint64> m_quotaAt;
    line::Worker m_worker;
};

} // namespace mado::announcements
