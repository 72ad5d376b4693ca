// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"
#include "contract/board.h"

namespace mado::commands {

QFuture<Result<Board>> board(const CommandContext &context);
QFuture<Result<Page>> callIn(const CommandContext &context, const StaffId &wanted);
/// From whoever holds it as this console knows.
QFuture<Result<Consultation>> assign(const CommandContext &context, const ConsultationId &id, const StaffId &to);
QFuture<Result<QList<StaffName>>> lookAt(const CommandContext &context, const ConsultationId &id);

} // namespace mado::commands
