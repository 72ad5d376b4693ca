// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/scaled_clock.h"

#include <algorithm>
#include <cmath>

namespace mado::training {

ScaledClock::ScaledClock(const QDateTime &base, double speed)
    : m_base(base.toMSecsSinceEpoch()),
      m_speed(std::max(speed, 0.001)),
      m_start(std::chrono::steady_clock::now())
{
}

QDateTime ScaledClock::now() const
{
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - m_start;
    const auto ms = m_base + m_offset.load() + qint64(elapsed.count() * m_speed);
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

void ScaledClock::advance(std::chrono::milliseconds by) { m_offset += std::max<qint64>(by.count(), 0); }

std::chrono::milliseconds ScaledClock::wallTimeFor(std::chrono::milliseconds simulated) const
{
    return std::chrono::milliseconds(qint64(std::ceil(double(simulated.count()) / m_speed)));
}

} // namespace mado::training
