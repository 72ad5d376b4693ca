// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// Refused with close.unsettled while a draft or an outbox item of it is there.
QFuture<Result<Consultation>> close(const CommandContext &context, const ConsultationId &id, const Close &close);

} // namespace mado::commands
