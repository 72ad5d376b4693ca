// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado {

/// Sends a command that needs the server's word. Offline fails at once. An unknown outcome is asked for again under
/// the same key, three times in all; the row it answers is committed before the future is ready.
QFuture<Result<Consultation>> sendNow(const CommandContext &context, const ConsultationId &id,
                                      const ConsultationCommand &command);

/// The same for any request that answers with an applied command; nullopt: there was nothing to apply it to.
using InstantAsk = std::function<QFuture<Result<std::optional<CommandApplied>>>()>;
QFuture<Result<std::optional<Consultation>>> askNow(const CommandContext &context, const InstantAsk &ask);

} // namespace mado
