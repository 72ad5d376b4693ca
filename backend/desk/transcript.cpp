// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/transcript.h"

#include "backend/desk/words.h"
#include "backend/store/consultation_rows.h"
#include "backend/store/entry_rows.h"
#include "backend/store/media_rows.h"

namespace mado::desk {

namespace {

bool isResidents(const EntryBody &body)
{
    return std::holds_alternative<ResidentText>(body) || std::holds_alternative<ResidentSticker>(body) ||
           std::holds_alternative<ResidentLocation>(body) || std::holds_alternative<ResidentMedia>(body) ||
           std::holds_alternative<ResidentUnknown>(body);
}

} // namespace

EntryId append(store::Transaction &tx, const ConversationId &conversation, const QDateTime &at, const EntryBody &body,
               const std::optional<QString> &lineMessage)
{
    if (lineMessage) {
        if (auto known = store::entryOfLineMessage(tx, conversation, *lineMessage))
            return *known;
    }
    const EntryId id = EntryId::random();
    store::insertEntry(tx, conversation, id, at, body, lineMessage);
    const auto *media = std::get_if<ResidentMedia>(&body);
    if (lineMessage && media && media->copy && media->copy->state == MediaState::Fetching)
        store::queueMedia(tx, id, conversation, *lineMessage, at);
    store::touchConsultations(tx, conversation, store::Touched::Open);
    return id;
}

EntryId sayToResident(store::Transaction &tx, const Context &context, const store::ConsultationRow &row,
                      const QString &text)
{
    const SendState sent{SendStage::AcceptedByServer, {}};
    const EntryId entry =
        append(tx, row.conversation, context.now, StaffMessage{context.name(), text, context.key, sent});
    context.carry(tx, {row.account, row.conversation, entry, text, row.risk.level(), context.now});
    return entry;
}

bool unsend(store::Transaction &tx, const ConversationId &conversation, const QString &lineMessage)
{
    const auto id = store::entryOfLineMessage(tx, conversation, lineMessage);
    const auto stored = id ? store::findEntry(tx, *id) : std::nullopt;
    if (!stored || !isResidents(stored->entry.body))
        return false;
    if (const auto *text = std::get_if<ResidentText>(&stored->entry.body))
        store::forgetLastWords(tx, conversation, shortened(text->text));
    store::forgetMedia(tx, *id);
    store::replaceEntryBody(tx, *id, Unsent{});
    store::touchConsultations(tx, conversation, store::Touched::All);
    return true;
}

void setSendState(store::Transaction &tx, const EntryId &entry, const SendState &state)
{
    auto stored = store::findEntry(tx, entry);
    if (!stored)
        return;
    if (auto *bot = std::get_if<BotMessage>(&stored->entry.body))
        bot->state = state;
    else if (auto *staff = std::get_if<StaffMessage>(&stored->entry.body))
        staff->state = state;
    else
        return;
    store::replaceEntryBody(tx, entry, stored->entry.body);
    store::touchConsultations(tx, stored->conversation, store::Touched::All);
}

void setMediaCopy(store::Transaction &tx, const EntryId &entry, const MediaCopy &copy)
{
    auto stored = store::findEntry(tx, entry);
    auto *media = stored ? std::get_if<ResidentMedia>(&stored->entry.body) : nullptr;
    if (!media)
        return;
    media->copy = copy;
    store::replaceEntryBody(tx, entry, stored->entry.body);
    store::touchConsultations(tx, stored->conversation, store::Touched::All);
}

} // namespace mado::desk
