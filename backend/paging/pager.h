// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/line/http_client.h"
#include "backend/line/worker.h"
#include "backend/paging/gateway.h"

namespace mado::paging {

/// Works the queue of pages off towards the gateway on a thread of its own. What it knows stands in the queue's rows,
/// so it can be killed at any point: a page goes out once more under the same id, never gets lost. The references
/// outlive it.
class Pager
{
public:
    Pager(store::Database &database, const Clock &clock, Rules rules, QString desk);
    ~Pager(); ///< Stops.
    Pager(const Pager &) = delete;
    Pager &operator=(const Pager &) = delete;

    void start();
    void wake(); ///< From any thread: something was queued.
    void stop(); ///< A call in flight is dropped and made again at the next start.

private:
    struct Due
    {
        store::PageRow page;
        Message message;
    };
    std::optional<std::chrono::milliseconds> pass();
    std::vector<Due> due();
    void send(const Due &due);
    QString deliver(const Message &message); ///< "": taken; else the fault.
    void settle(store::PageRow page, const QString &fault);

    store::Database &m_database;
    const Clock &m_clock;
    const Rules m_rules;
    const QString m_desk;
    line::HttpClient m_http;
    std::atomic_bool m_stopping = false;
    line::Worker m_worker;
};

} // namespace mado::paging
