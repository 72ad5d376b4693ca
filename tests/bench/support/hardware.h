// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mado::bench {

/// Says on stderr what this runs on; both sides of a figure do.
void tellHardware(const char *bench);

} // namespace mado::bench
