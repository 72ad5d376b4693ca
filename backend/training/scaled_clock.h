// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"

#include <atomic>
#include <chrono>

namespace mado::training {

/// A clock that runs `speed` times as fast as the wall's and can be pushed forward. It never goes back.
class ScaledClock final : public Clock
{
public:
    ScaledClock(const QDateTime &base, double speed);

    QDateTime now() const override;
    void advance(std::chrono::milliseconds by); ///< From any thread; negative is ignored.
    double speed() const { return m_speed; }
    /// How long the wall takes for so much of this clock's time.
    std::chrono::milliseconds wallTimeFor(std::chrono::milliseconds simulated) const;

private:
    const qint64 m_base;
    const double m_speed;
    const std::chrono::steady_clock::time_point m_start;
    std::atomic<qint64> m_offset = 0;
};

} // namespace mado::training
