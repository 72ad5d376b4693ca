// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/give_back.h"

#include "app/commands/instant.h"
#include "app/store/faults.h"

namespace mado::commands {

QFuture<Result<Consultation>> giveBack(const CommandContext &context, const ConsultationId &id)
{
    const auto fence = context.index.fence(id);
    if (!fence)
        return ready<Result<Consultation>>(fail(AppError::Kind::Refused, QLatin1String(faults::notOwner)));
    return sendNow(context, id, Return{*fence});
}

} // namespace mado::commands
