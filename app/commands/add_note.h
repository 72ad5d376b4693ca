// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// Queued under its key; carries the lease where its author holds one. Errors: text.length, Store.
QFuture<Result<CommandKey>> addNote(const CommandContext &context, const ConsultationId &id, const QString &text);

} // namespace mado::commands
