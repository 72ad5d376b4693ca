// SPDX-License-Identifier: GPL-3.0-or-later
// Everything towards LINE in one piece, for the composition root.
#pragma once

#include "backend/line/content.h"
#include "backend/line/ingest.h"
#include "backend/line/profiles.h"
#include "backend/line/sender.h"
#include "backend/line/webhook.h"

namespace mado::line {

/// Webhook, ingest, outbound queue, profile reader and fetcher of contents over one database. The references outlive it
/// and the router.
class LineService
{
public:
    LineService(store::Database &database, const Clock &clock, Accounts accounts, EventSink &sink,
                const DeliveryRules &rules = {});
    ~LineService(); ///< Stops.

    void addRoutes(http::Router &router); ///< POST /line/{account}/webhook.
    void start();                         ///< Also takes up what an earlier process left.
    /// Call after the HTTP server has stopped. Calls in flight get the grace time.
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds(2000));
    /// Something was queued by others than the sink: for Database::onFeedMoved.
    void wakeSender() { m_sender.wake(); }

    const Accounts &accounts() const { return m_accounts; }

private:
    store::Database &m_database;
    const Clock &m_clock;
    const Accounts m_accounts;
    Sender m_sender;
    Profiles m_profiles;
    Content m_content;
    Ingest m_ingest;
};

} // namespace mado::line
