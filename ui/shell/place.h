// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mado {

/// Where one can be; each has its entry on the rail.
enum class Place { Desk, Calls, Board, Trends, Services, Data, Settings };

} // namespace mado
