// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// The product's main job through the real window: see who needs a human most, take over, answer, note, close.
void playMainJob(Stage &stage);

} // namespace mado::tour
