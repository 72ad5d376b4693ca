// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/bot/editions.h"
#include "backend/clock.h"

#include <map>

namespace mado::bot {

/// Talks to residents by the packages of their accounts: consent, health survey, information, advice. Falls silent
/// while a human has the conversation, except for advice to call 119. Thread-safe: it keeps nothing between events.
class Bot final : public line::EventSink
{
public:
    /// The clock outlives the bot, and so do the editions: what was published goes before what was configured.
    Bot(std::map<AccountId, Service> services, const Clock &clock, Editions *editions = nullptr)
        : m_services(std::move(services)),
          m_clock(clock),
          m_editions(editions)
    {
    }

    /// Events of accounts without a package are left alone; their raw form stays in the store.
    void handle(store::Transaction &tx, const line::InboundEvent &event) override;

private:
    void speak(store::Transaction &tx, const Service &service, const line::InboundEvent &event);
    std::shared_ptr<const Service> editionFor(store::Transaction &tx, const line::InboundEvent &event,
                                              const Service *configured);

    const std::map<AccountId, Service> m_services;
    const Clock &m_clock;
    Editions *m_editions;
};

} // namespace mado::bot
