// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/bot.h"

#include "backend/bot/listening.h"

namespace mado::bot {

void Bot::handle(store::Transaction &tx, const line::InboundEvent &event)
{
    const auto service = m_services.find(event.account);
    if (service == m_services.end())
        return;
    Turn turn(tx, service->second, event, m_clock.now());
    listen(turn, event.content);
    turn.end();
}

} // namespace mado::bot
