// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mado {

/// Lets screen readers walk the log row by row; Qt knows rows only of its own list views. Installing twice is harmless.
void installLogAccessibility();

} // namespace mado
