// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/bot.h"

#include "backend/bot/ending.h"
#include "backend/bot/listening.h"
#include "backend/store/end_of_intake.h"

namespace mado::bot {

void Bot::handle(store::Transaction &tx, const line::InboundEvent &event)
{
    const auto found = m_services.find(event.account);
    const Service *configured = found == m_services.end() ? nullptr : &found->second;
    if (store::intakeStopped(tx) && !staysHeard(tx, event)) {
        const auto newest = m_editions ? m_editions->newest(tx, event.account) : nullptr;
        if (const Service *service = newest ? newest.get() : configured)
            sayEnded(tx, *service, event, m_clock.now());
        return;
    }
    const auto edition = m_editions ? editionFor(tx, event, configured) : nullptr;
    if (edition)
        speak(tx, *edition, event);
    else if (configured)
        speak(tx, *configured, event);
}

void Bot::speak(store::Transaction &tx, const Service &service, const line::InboundEvent &event)
{
    Turn turn(tx, service, event, m_clock.now());
    if (store::intakeStopped(tx))
        turn.dialogue.endSurvey(); // a talk with staff goes on, a form does not
    listen(turn, event.content);
    turn.end();
}

/// The newest; for a dialogue under way the one it began with. Null: the configured package.
std::shared_ptr<const Service> Bot::editionFor(store::Transaction &tx, const line::InboundEvent &event,
                                               const Service *configured)
{
    const auto newest = m_editions->newest(tx, event.account);
    if (!newest)
        return nullptr;
    const auto resident = store::residentOf(tx, event.account, event.lineUser, QStringLiteral("ja"), event.at);
    const auto dialogue = store::dialogueOf(tx, resident.conversation);
    if (!dialogue || !isUnderWay(dialogue->flow) || dialogue->packageVersion == newest->package.version)
        return newest;
    if (const auto begun = m_editions->edition(tx, event.account, dialogue->packageVersion))
        return begun;
    const bool stays = configured && configured->package.version == dialogue->packageVersion;
    return stays ? nullptr : newest;
}

} // namespace mado::bot
