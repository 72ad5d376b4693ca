// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// What the resident told staff; needs the server's word.
QFuture<Result<Consultation>> withdrawConsent(const CommandContext &context, const ConsultationId &id,
                                              const QString &purpose);

} // namespace mado::commands
