// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// Queued under its key and the draft cleared, in one commit. Errors: text.length, lease.none, Store.
QFuture<Result<CommandKey>> reply(const CommandContext &context, const ConsultationId &id, const QString &text,
                                  qint64 seenSeq);

} // namespace mado::commands
