// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/rounds.h"

#include <cstdio>

namespace mado::bench {

std::optional<Rounds> readRounds(const QStringList &arguments, int otherwise)
{
    Rounds rounds{otherwise, 1};
    bool ok = arguments.size() % 2 == 1;
    for (qsizetype i = 1; ok && i + 1 < arguments.size(); i += 2) {
        if (arguments.at(i) == QLatin1String("--rounds"))
            rounds.count = arguments.at(i + 1).toInt(&ok);
        else if (arguments.at(i) == QLatin1String("--seed"))
            rounds.seed = arguments.at(i + 1).toULongLong(&ok);
        else
            ok = false;
    }
    if (ok && rounds.count > 0)
        return rounds;
    std::fputs("usage: [--rounds N] [--seed S]\n", stderr);
    return std::nullopt;
}

int conclude(const char *name, const Rounds &rounds, const Outcome &outcome)
{
    std::printf("%s: %d rounds, %d lost, %d doubled, seed %llu\n", name, rounds.count, outcome.lost, outcome.doubled,
                static_cast<unsigned long long>(rounds.seed));
    return outcome.lost == 0 && outcome.doubled == 0 ? 0 : 1;
}

} // namespace mado::bench
