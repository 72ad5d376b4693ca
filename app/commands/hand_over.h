// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// Needs the lease; without it it is refused before anything is sent. The fence of `offer` is replaced by the one held.
QFuture<Result<Consultation>> handOver(const CommandContext &context, const ConsultationId &id, const HandOver &offer);
QFuture<Result<Consultation>> answerHandOver(const CommandContext &context, const ConsultationId &id,
                                             const AnswerHandOver &answer);
QFuture<Result<QList<Receiver>>> receivers(const CommandContext &context, const ConsultationId &id);

} // namespace mado::commands
