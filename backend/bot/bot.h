// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/bot/turn.h"
#include "backend/clock.h"

#include <map>

namespace mado::bot {

/// Talks to residents by the packages of their accounts: consent, health survey, information, advice. Falls silent
/// while a human has the conversation, except for advice to call 119. Thread-safe: it keeps nothing between events.
class Bot final : public line::EventSink
{
public:
    /// The clock outlives the bot.
    Bot(std::map<AccountId, Service> services, const Clock &clock) : m_services(std::move(services)), m_clock(clock) {}

    /// Events of accounts without a package are left alone; their raw form stays in the store.
    void handle(store::Transaction &tx, const line::InboundEvent &event) override;

private:
    const std::map<AccountId, Service> m_services;
    const Clock &m_clock;
};

} // namespace mado::bot
