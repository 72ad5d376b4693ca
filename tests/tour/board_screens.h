// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// The supervisor's board over a night that runs.
void shootBoard(Stage &stage);

} // namespace mado::tour
