// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/set_level.h"

#include "app/commands/instant.h"

namespace mado::commands {

QFuture<Result<Consultation>> setLevel(const CommandContext &context, const ConsultationId &id, RiskLevel level,
                                       const QString &reason)
{
    return sendNow(context, id, SetLevel{context.index.fence(id), level, reason});
}

} // namespace mado::commands
