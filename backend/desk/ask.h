// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/desk/commands.h"

namespace mado::desk {

/// Gives what nobody holds to a colleague in reach, who has a short time to accept it. Refused while anybody holds it.
CommandOutcome askColleague(store::Transaction &tx, const Context &context, const ConsultationId &id,
                            const AskColleague &ask);

} // namespace mado::desk
