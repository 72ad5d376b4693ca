// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// The dashboards, with the training system's invented rounds, before an officer.
void shootTrends(Stage &stage);

} // namespace mado::tour
