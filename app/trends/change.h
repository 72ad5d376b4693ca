// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/statistics.h"

namespace mado {

/// How much a rate differs from another one, with what chance alone could make of it. All of 1.
struct Change
{
    double by;
    double low; ///< 95 %.
    double high;
    /// Whether chance alone is an unlikely reason.
    bool isDistinct() const { return low > 0 || high < 0; }
    friend bool operator==(const Change &, const Change &) = default;
};

/// Newcombe's hybrid of two score intervals; keeps their design effect. nullopt unless both have a rate.
std::optional<Change> changeBetween(const Figure &before, const Figure &now);

} // namespace mado
