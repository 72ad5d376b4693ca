// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"
#include "contract/calls_made.h"
#include "contract/care.h"

namespace mado::commands {

/// Needs the server's word at once and the lease; without it it is refused before anything is sent.
QFuture<Result<Consultation>> planCall(const CommandContext &context, const ConsultationId &id, const QDateTime &dueAt);
/// Queued under its key with the fence of the lease held now and the time; what the resident is told goes as a reply of
/// its own behind it, so that a record never waits for a second look at words. Errors: lease.not_owner, text.length,
/// Store.
QFuture<Result<CommandKey>> recordCall(const CommandContext &context, const ConsultationId &id, const RecordCall &call);
/// Calls that were made: today, or all of one consultation. Needs the server.
QFuture<Result<CallsMade>> callsMade(const CommandContext &context, const std::optional<ConsultationId> &id);
/// The ladder of calls and the questions of every account: from the server, else as this computer last heard.
QFuture<Result<CareGuides>> care(const CommandContext &context);
/// Needs the server's word, and no lease.
QFuture<Result<Consultation>> acknowledge(const CommandContext &context, const ConsultationId &id);
/// Kept nowhere; each showing goes on record.
QFuture<Result<QString>> showNumber(const CommandContext &context, const ConsultationId &id);

} // namespace mado::commands
