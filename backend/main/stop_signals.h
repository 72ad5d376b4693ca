// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace mado::main {

/// SIGTERM and SIGINT as something to wait for. Made before any thread, so that every thread leaves them alone.
class StopSignals
{
public:
    StopSignals();
    void wait() const; ///< Returns when one of them came.

private:
    sigset_t m_signals;
};

} // namespace mado::main
