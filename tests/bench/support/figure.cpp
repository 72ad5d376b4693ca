// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/figure.h"

#include <cstdio>

namespace mado::bench {

namespace {

double ratioOf(const Figure &figure) { return figure.reference > 0 ? figure.ours / figure.reference : 0; }

} // namespace

bool meetsTarget(const Figure &figure)
{
    if (!(figure.ours > 0) || !(figure.reference > 0))
        return false;
    return figure.better == Better::Lower ? ratioOf(figure) <= figure.target : ratioOf(figure) >= figure.target;
}

bool report(const Figure &figure)
{
    const bool ok = meetsTarget(figure);
    // By hand: the order of the members is part of what readers of these lines rely on.
    std::printf("{\"bench\":\"%s\",\"figure\":\"%s\",\"ours\":%.4g,\"reference\":%.4g,\"ratio\":%.4g,\"target\":%.4g,"
                "\"unit\":\"%s\",\"ok\":%s}\n",
                qPrintable(figure.bench), qPrintable(figure.figure), figure.ours, figure.reference, ratioOf(figure),
                figure.target, qPrintable(figure.unit), ok ? "true" : "false");
    std::fflush(stdout);
    return ok;
}

} // namespace mado::bench
