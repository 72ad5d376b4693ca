// SPDX-License-Identifier: GPL-3.0-or-later
// Dense series made as thin as the screen is wide: of each pixel column the values that a line through all of them
// would touch, so that no spike is lost. A gap stays a gap.
#pragma once

#include <QList>
#include <span>

namespace mado {

/// What falls into one pixel column. Values are NaN where it holds none.
struct Column
{
    double first;
    double low;
    double high;
    double last;
    bool gapBefore; ///< The line does not come in from the left.
    bool gapInside; ///< Something is missing between first and last.
    friend bool operator==(const Column &, const Column &) = default;
};

/// `values` at equal distances, NaN where missing; [first, first + count) of them over `columns` columns. Any thread.
/// Ranges that reach beyond the values hold nothing there.
QList<Column> decimated(std::span<const double> values, qint64 first, qint64 count, int columns);

} // namespace mado
