// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// The most urgent waiting one, chosen by the server; nullopt: nobody waits.
QFuture<Result<std::optional<Consultation>>> takeNext(const CommandContext &context);

} // namespace mado::commands
