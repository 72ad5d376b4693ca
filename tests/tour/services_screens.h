// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// The frequent questions, after some residents asked in vain.
void shootServices(Stage &stage);

} // namespace mado::tour
