// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>

namespace mado {

/// Waits that double from 1 s to 30 s, each scattered over its upper half so that consoles do not return in step.
class Backoff
{
public:
    /// `jitter` gives numbers in [0, 1).
    explicit Backoff(std::function<double()> jitter) : m_jitter(std::move(jitter)) {}

    std::chrono::milliseconds next()
    {
        const double whole = static_cast<double>(m_next.count());
        m_next = std::min(m_next * 2, longest);
        return std::max(shortest, std::chrono::milliseconds(static_cast<qint64>(whole * (0.5 + m_jitter() / 2))));
    }
    void reset() { m_next = shortest; }

private:
    static constexpr std::chrono::milliseconds shortest{1000};
    static constexpr std::chrono::milliseconds longest{30000};
    std::function<double()> m_jitter;
    std::chrono::milliseconds m_next = shortest;
};

} // namespace mado
