// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// Needs the server's word; carries the lease where its author holds one.
QFuture<Result<Consultation>> setLevel(const CommandContext &context, const ConsultationId &id, RiskLevel level,
                                       const QString &reason);

} // namespace mado::commands
