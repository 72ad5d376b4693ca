// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reply.h"

#include "app/store/draft_rows.h"
#include "app/store/faults.h"
#include "app/store/outbox_rows.h"

namespace mado::commands {

QFuture<Result<CommandKey>> reply(const CommandContext &context, const ConsultationId &id, const QString &text,
                                  qint64 seenSeq)
{
    if (text.trimmed().isEmpty() || text.size() > maxReplyUnits)
        return ready<Result<CommandKey>>(fail(AppError::Kind::Refused, QLatin1String(faults::textLength)));
    const auto fence = context.index.fence(id);
    if (!fence)
        return ready<Result<CommandKey>>(fail(AppError::Kind::Refused, QLatin1String(faults::notOwner)));
    const QDateTime now = context.clock.now();
    const NewOutboxItem item{CommandKey::random(), id, Reply{*fence, text, now, seenSeq, false}, now};
    return context.cache.run([item](Tx &tx) {
        enqueue(tx, item);
        deleteDraft(tx, item.consultation);
        return item.key;
    });
}

} // namespace mado::commands
