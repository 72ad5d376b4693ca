// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/decimate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mado {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

Column columnOf(std::span<const double> values, bool gapBefore)
{
    Column out{none, none, none, none, gapBefore, false};
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    bool missing = false;
    for (const double value : values) {
        // NaN compares false: the hot loop has one branch that is nearly always taken the same way.
        if (!(value == value)) {
            missing = true;
            continue;
        }
        if (std::isnan(out.first))
            out.first = value;
        out.last = value;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (!std::isnan(out.first)) {
        out.low = low;
        out.high = high;
        out.gapInside = missing;
    }
    return out;
}

} // namespace

QList<Column> decimated(std::span<const double> values, qint64 first, qint64 count, int columns)
{
    QList<Column> out;
    if (columns <= 0 || count <= 0)
        return out;
    out.reserve(columns);
    const qint64 size = qint64(values.size());
    bool gap = true;
    for (int column = 0; column < columns; ++column) {
        const qint64 from = std::clamp(first + count * column / columns, qint64(0), size);
        const qint64 until = std::clamp(first + count * (column + 1) / columns, from, size);
        const auto part = values.subspan(std::size_t(from), std::size_t(until - from));
        const bool startsMissing = !part.empty() && std::isnan(part.front());
        out.append(columnOf(part, gap || startsMissing));
        if (!part.empty())
            gap = std::isnan(part.back());
    }
    return out;
}

} // namespace mado
