// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/service.h"

namespace mado::line {

LineService::LineService(store::Database &database, const Clock &clock, Accounts accounts, EventSink &sink,
                         const DeliveryRules &rules)
    : m_database(database),
      m_clock(clock),
      m_accounts(std::move(accounts)),
      m_sender(database, clock, m_accounts, rules),
      m_profiles(database, clock, m_accounts),
      m_content(database, clock, m_accounts),
      m_ingest(database, sink, [this] {
          m_sender.wake();
          m_profiles.wake();
          m_content.wake();
      })
{
}

LineService::~LineService() { stop(); }

void LineService::addRoutes(http::Router &router)
{
    addWebhook(router, m_database, m_clock, m_accounts, [this] { m_ingest.wake(); });
}

void LineService::start()
{
    m_sender.start();
    m_profiles.start();
    m_content.start();
    m_ingest.start();
}

void LineService::stop(std::chrono::milliseconds grace)
{
    m_ingest.stop();
    m_profiles.stop();
    m_content.stop();
    m_sender.stop(grace);
}

} // namespace mado::line
