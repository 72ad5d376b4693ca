// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// Words of danger and the two who work on them, who is ill, the questions by symptom, the 119 sheet, undoing and
/// opening again.
void shootSafety(Stage &stage);

} // namespace mado::tour
