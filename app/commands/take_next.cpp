// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/take_next.h"

#include "app/commands/instant.h"

namespace mado::commands {

QFuture<Result<std::optional<Consultation>>> takeNext(const CommandContext &context)
{
    return askNow(context, [context, key = CommandKey::random()] { return context.api.takeNext(key); });
}

} // namespace mado::commands
