// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// Settings, staff and shifts as an administrator sees them.
void shootPeople(Stage &stage);

} // namespace mado::tour
