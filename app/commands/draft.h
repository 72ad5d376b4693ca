// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

QFuture<Result<void>> saveDraft(const CommandContext &context, const ConsultationId &id, const Draft &draft);
QFuture<Result<std::optional<Draft>>> draft(const CommandContext &context, const ConsultationId &id);

QFuture<Result<void>> saveNoteDraft(const CommandContext &context, const ConsultationId &id, const Draft &draft);
QFuture<Result<std::optional<Draft>>> noteDraft(const CommandContext &context, const ConsultationId &id);

} // namespace mado::commands
