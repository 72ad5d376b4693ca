// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/line/accounts.h"
#include "backend/line/delivery.h"

#include <thread>
#include <unordered_set>

namespace mado::line {

/// Works the outbound queue off towards LINE on a thread of its own. Everything it knows stands in the queue's
/// rows, written before a call leaves and after its answer, so it can be killed at any point: no message is lost,
/// and the retry key keeps it from arriving twice. The references outlive it.
class Sender
{
public:
    Sender(store::Database &database, const Clock &clock, const Accounts &accounts, const DeliveryRules &rules = {});
    ~Sender(); ///< Stops.
    Sender(const Sender &) = delete;
    Sender &operator=(const Sender &) = delete;

    void start();
    void wake(); ///< From any thread: something was queued. Without it, news is found within 200 ms.
    /// Starts no more calls and gives those in flight the grace time; the rest is taken up at the next start.
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds(2000));

private:
    struct Finished
    {
        store::OutboundRow row;
        Plan::Step step;
        HttpResult result;
    };
    struct Planned
    {
        store::OutboundRow row;
        Plan plan;
    };

    void run();
    void startDue();
    std::vector<Planned> takeDue(qint64 now);
    std::vector<Planned> commitPlans(std::vector<Planned> planned, qint64 now);
    void call(const Planned &planned, const LineAccount &account);
    void settleFinished();
    void settle(store::Transaction &tx, const Finished &finished, qint64 now);
    qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }

    store::Database &m_database;
    const Clock &m_clock;
    const Accounts &m_accounts;
    const DeliveryRules m_rules;
    HttpBatch m_batch;
    std::unordered_set<QString> m_inFlight; ///< Row ids.
    std::vector<Finished> m_finished;
    std::atomic_bool m_stopping = false;
    std::atomic<std::chrono::milliseconds> m_grace{std::chrono::milliseconds(0)};
    std::thread m_thread;
};

} // namespace mado::line
