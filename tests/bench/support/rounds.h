// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace mado::bench {

/// --rounds N --seed S.
struct Rounds
{
    int count;
    quint64 seed;
};

/// nullopt, and a line on standard error, when the arguments are not understood.
std::optional<Rounds> readRounds(const QStringList &arguments, int otherwise);

struct Outcome
{
    int lost;
    int doubled;
};

/// Prints the soak's last line; returns the exit code.
int conclude(const char *name, const Rounds &rounds, const Outcome &outcome);

} // namespace mado::bench
