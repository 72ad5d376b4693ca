// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mado {

/// Lets screen readers walk the chart row by row. Installing twice is harmless.
void installNightAccessibility();

} // namespace mado
