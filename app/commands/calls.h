// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// All need the server's word at once and the lease; without it they are refused before anything is sent.
QFuture<Result<Consultation>> planCall(const CommandContext &context, const ConsultationId &id, const QDateTime &dueAt);
/// The fence of `call` is replaced by that of the lease held now.
QFuture<Result<Consultation>> recordCall(const CommandContext &context, const ConsultationId &id,
                                         const RecordCall &call);
/// Needs no lease.
QFuture<Result<Consultation>> acknowledge(const CommandContext &context, const ConsultationId &id);
/// Kept nowhere; each showing goes on record.
QFuture<Result<QString>> showNumber(const CommandContext &context, const ConsultationId &id);

} // namespace mado::commands
