// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/board/services.h"
#include "contract/board.h"

namespace mado::board {

/// Everything that a supervisor sees of their reach, now.
Board boardFor(store::Transaction &tx, const BoardServices &services, const StaffId &reader, const QDateTime &now);

} // namespace mado::board
