// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/describe_person.h"

#include "app/store/faults.h"
#include "app/store/outbox_rows.h"

namespace mado::commands {

QFuture<Result<CommandKey>> describePerson(const CommandContext &context, const ConsultationId &id,
                                           const PersonConcerned &person, const Access &access)
{
    if (person.guardian.size() > maxGuardianUnits)
        return ready<Result<CommandKey>>(fail(AppError::Kind::Refused, QLatin1String(faults::textLength)));
    const DescribePerson described{context.index.fence(id), person, access};
    const NewOutboxItem item{CommandKey::random(), id, described, context.clock.now()};
    return context.cache.run([item](Tx &tx) {
        enqueue(tx, item);
        return item.key;
    });
}

} // namespace mado::commands
