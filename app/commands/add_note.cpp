// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/add_note.h"

#include "app/store/draft_rows.h"
#include "app/store/faults.h"
#include "app/store/outbox_rows.h"

namespace mado::commands {

QFuture<Result<CommandKey>> addNote(const CommandContext &context, const ConsultationId &id, const QString &text)
{
    if (text.trimmed().isEmpty() || text.size() > maxNoteUnits)
        return ready<Result<CommandKey>>(fail(AppError::Kind::Refused, QLatin1String(faults::textLength)));
    const NewOutboxItem item{CommandKey::random(), id, AddNote{context.index.fence(id), text}, context.clock.now()};
    return context.cache.run([item](Tx &tx) {
        enqueue(tx, item);
        deleteNoteDraft(tx, item.consultation);
        return item.key;
    });
}

} // namespace mado::commands
