// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"

namespace mado::commands {

/// Who is ill and how they can be reached; kept in the outbox at once, sent once.
QFuture<Result<CommandKey>> describePerson(const CommandContext &context, const ConsultationId &id,
                                           const PersonConcerned &person, const Access &access);

} // namespace mado::commands
