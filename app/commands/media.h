// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

QFuture<Result<QByteArray>> media(const CommandContext &context, const ConsultationId &id, const EntryId &entry);

} // namespace mado::commands
