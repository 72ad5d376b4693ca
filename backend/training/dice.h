// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <chrono>
#include <random>

namespace mado::training {

/// Chance that repeats: the same seed and name give the same draws on every machine.
class Dice
{
public:
    Dice(quint64 seed, const QString &name);

    double unit(); ///< 0 ≤ x < 1.
    bool happens(double probability);
    QString oneOf(const QStringList &choices); ///< "" of none.
    /// A pause between two messages of one person: median 34 s, 90 % under 95 s, at most 5 minutes.
    std::chrono::milliseconds gap();

private:
    std::mt19937_64 m_engine;
};

} // namespace mado::training
