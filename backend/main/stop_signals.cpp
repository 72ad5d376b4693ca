// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/stop_signals.h"

#include "backend/log/log.h"

namespace mado::main {

StopSignals::StopSignals()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGTERM);
    sigaddset(&m_signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    // A console that leaves in mid-answer must not take the server with it.
    std::signal(SIGPIPE, SIG_IGN);
}

void StopSignals::wait() const
{
    int number = 0;
    sigwait(&m_signals, &number);
    log::event(log::Level::Info, "server.stopping", {{log::Key::Code, number == SIGTERM ? "SIGTERM" : "SIGINT"}});
}

} // namespace mado::main
