// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// A picture of every screen and state, with the training system's people in it.
void shootScreens(Stage &stage);
/// The states of a desk where nobody waits.
void shootEmptyDesk(Stage &stage);

} // namespace mado::tour
