// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/emergency_call.h"

#include "app/store/faults.h"
#include "app/store/outbox_rows.h"

namespace mado::commands {

QFuture<Result<CommandKey>> recordEmergencyCall(const CommandContext &context, const ConsultationId &id,
                                                const RecordEmergencyCall &call)
{
    if (call.note.size() > maxNoteUnits)
        return ready<Result<CommandKey>>(fail(AppError::Kind::Refused, QLatin1String(faults::textLength)));
    const NewOutboxItem item{CommandKey::random(), id, call, context.clock.now()};
    return context.cache.run([item](Tx &tx) {
        enqueue(tx, item);
        return item.key;
    });
}

} // namespace mado::commands
