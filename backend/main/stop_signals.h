// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace mado::main {

/// SIGTERM, SIGINT and SIGHUP as something to wait for. Made before any thread, so that every thread leaves them alone.
class StopSignals
{
public:
    StopSignals();
    enum class Wish { Stop, ReadAgain };
    Wish wait() const; ///< Returns when one of them came; SIGHUP wishes certificates to be read again.

private:
    sigset_t m_signals;
};

} // namespace mado::main
