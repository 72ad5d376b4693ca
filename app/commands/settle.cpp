// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/settle.h"

#include "app/store/faults.h"
#include "app/store/outbox_rows.h"
#include "app/store/queue_rows.h"
#include "app/store/transcript_rows.h"

namespace mado::commands {

namespace {

using Verdict = std::optional<const char *>; ///< The fault; nullopt: done.

QFuture<Result<void>> judged(const QFuture<Result<Verdict>> &verdict)
{
    return QFuture(verdict).then([](const Result<Verdict> &given) -> Result<void> {
        if (!given)
            return tl::make_unexpected(given.error());
        if (*given)
            return fail(AppError::Kind::Refused, QLatin1String(**given));
        return {};
    });
}

bool mayGoAgain(const OutboxItem &item)
{
    return item.state == OutboxState::NeedsLook || item.state == OutboxState::Refused;
}

ConsultationCommand lookedAt(Tx &tx, const OutboxItem &item, const std::optional<qint64> &fence)
{
    if (const auto *note = std::get_if<AddNote>(&item.command))
        return AddNote{fence, note->text};
    if (const auto *made = std::get_if<RecordCall>(&item.command)) {
        RecordCall call = *made;
        call.fence = fence.value_or(call.fence);
        return call;
    }
    const auto *written = std::get_if<Reply>(&item.command);
    if (!written)
        return item.command; // bound to no lease
    Reply reply = *written;
    reply.fence = fence.value_or(reply.fence);
    reply.confirmed = true;
    if (const auto row = findConsultation(tx, item.consultation))
        reply.seenSeq = std::max(reply.seenSeq, transcriptCursor(tx, row->conversation));
    return reply;
}

} // namespace

QFuture<Result<void>> sendAgain(const CommandContext &context, const CommandKey &key)
{
    QHash<ConsultationId, qint64> fences;
    for (const Consultation &row : context.index.mine())
        fences.insert(row.id, row.owner->fence);
    return judged(context.cache.run([key, fences](Tx &tx) -> Verdict {
        const auto item = findOutbox(tx, key);
        if (!item)
            return faults::outboxGone;
        if (!mayGoAgain(*item))
            return faults::outboxChecking;
        const auto at = fences.constFind(item->consultation);
        const auto fence = at == fences.constEnd() ? std::nullopt : std::optional(*at);
        rekey(tx, key,
              OutboxItem{CommandKey::random(), item->position, item->consultation, lookedAt(tx, *item, fence),
                         item->writtenAt, OutboxState::Waiting, std::nullopt});
        return std::nullopt;
    }));
}

QFuture<Result<void>> withdraw(const CommandContext &context, const CommandKey &key)
{
    return judged(context.cache.run([key](Tx &tx) -> Verdict {
        const auto item = findOutbox(tx, key);
        if (!item)
            return faults::outboxGone;
        if (item->state == OutboxState::Sending || item->state == OutboxState::Checking)
            return faults::outboxChecking;
        removeFromOutbox(tx, key);
        return std::nullopt;
    }));
}

QFuture<Result<void>> keepAsNote(const CommandContext &context, const CommandKey &key, const QString &words)
{
    QHash<ConsultationId, qint64> fences;
    for (const Consultation &row : context.index.mine())
        fences.insert(row.id, row.owner->fence);
    return judged(context.cache.run([key, words = words.left(maxNoteUnits), fences](Tx &tx) -> Verdict {
        const auto item = findOutbox(tx, key);
        if (!item || item->state != OutboxState::Refused || !std::holds_alternative<RecordCall>(item->command))
            return faults::outboxGone;
        const auto at = fences.constFind(item->consultation);
        const AddNote note{at == fences.constEnd() ? std::nullopt : std::optional(*at), words};
        rekey(tx, key,
              OutboxItem{CommandKey::random(), item->position, item->consultation, note, item->writtenAt,
                         OutboxState::Waiting, std::nullopt});
        return std::nullopt;
    }));
}

} // namespace mado::commands
