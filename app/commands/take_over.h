// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// Refused with lease.taken names who was first.
QFuture<Result<Consultation>> takeOver(const CommandContext &context, const ConsultationId &id);

} // namespace mado::commands
