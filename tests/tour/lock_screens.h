// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// The locked screen, and where one is signed in.
void shootLock(Stage &stage);

} // namespace mado::tour
