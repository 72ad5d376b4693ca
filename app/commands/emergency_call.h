// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// Queued under its key, with or without a connection. Errors: text.length, Store.
QFuture<Result<CommandKey>> recordEmergencyCall(const CommandContext &context, const ConsultationId &id,
                                                const RecordEmergencyCall &call);

} // namespace mado::commands
