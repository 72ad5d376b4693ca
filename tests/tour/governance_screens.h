// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// Agreement, request, provisions, the record and the rules as an officer sees them.
void shootGovernance(Stage &stage);

} // namespace mado::tour
