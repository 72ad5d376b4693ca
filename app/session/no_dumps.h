// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mado {

/// When the program crashes the system keeps no copy of its memory, where residents' words stand readable. Before
/// anything else; false: the system does not do so.
bool forbidDumps();

} // namespace mado
