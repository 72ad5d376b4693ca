// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// What leaves the house: a standing provision, an export that was asked back, the proof before data leave, and who
/// signed in or tried to, as officers see it.
void shootProvisions(Stage &stage);

} // namespace mado::tour
