// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/change.h"

#include <cmath>

namespace mado {

namespace {
bool isWhole(const Figure &figure) { return figure.rate && figure.low && figure.high; }
} // namespace

std::optional<Change> changeBetween(const Figure &before, const Figure &now)
{
    if (!isWhole(before) || !isWhole(now))
        return std::nullopt;
    const double by = *now.rate - *before.rate;
    const double down = std::hypot(*now.rate - *now.low, *before.high - *before.rate);
    const double up = std::hypot(*now.high - *now.rate, *before.rate - *before.low);
    return Change{by, by - down, by + up};
}

} // namespace mado
