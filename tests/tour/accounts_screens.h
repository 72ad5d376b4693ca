// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// Triage rules and a new account as an administrator sees them.
void shootAccounts(Stage &stage);

} // namespace mado::tour
