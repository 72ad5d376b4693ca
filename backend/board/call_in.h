// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/board/services.h"
#include "backend/staff/editor.h"
#include "contract/commands.h"

namespace mado::board {

/// Asks somebody to come to work. Returns the id of the call.
tl::expected<QString, Problem> callIn(store::Transaction &tx, const BoardServices &services,
                                      const staff::Editor &editor, const StaffId &wanted);

} // namespace mado::board
