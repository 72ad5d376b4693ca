// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mado::bench {

enum class Better { Lower, Higher };

/// One measurement beside its reference, both from the same run on the same machine.
struct Figure
{
    QString bench;
    QString figure;
    double ours;
    double reference;
    QString unit;  ///< Of both.
    double target; ///< For ours / reference.
    Better better;
};

bool meetsTarget(const Figure &figure);

/// Prints the figure as one line of JSON; returns whether it meets its target.
bool report(const Figure &figure);

} // namespace mado::bench
