// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// Back to the queue with its place in line.
QFuture<Result<Consultation>> giveBack(const CommandContext &context, const ConsultationId &id);

} // namespace mado::commands
