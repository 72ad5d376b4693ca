// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <span>

namespace mado {

/// Where a prefecture lies when each has one tile of the same size, and the three letters that fit into it.
struct Tile
{
    QLatin1String code; ///< JIS X 0401.
    int column;
    int row;
    QLatin1String letters;
};

inline constexpr int tileColumns = 13;
inline constexpr int tileRows = 12;
std::span<const Tile> tiles();

} // namespace mado
