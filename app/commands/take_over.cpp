// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/take_over.h"

#include "app/commands/instant.h"

namespace mado::commands {

QFuture<Result<Consultation>> takeOver(const CommandContext &context, const ConsultationId &id)
{
    return sendNow(context, id, TakeOver{});
}

} // namespace mado::commands
