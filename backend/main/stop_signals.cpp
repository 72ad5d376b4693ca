// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/stop_signals.h"

#include "backend/log/log.h"

namespace mado::main {

StopSignals::StopSignals()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGTERM);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    // A console that leaves in mid-answer must not take the server with it.
    std::signal(SIGPIPE, SIG_IGN);
}

StopSignals::Wish StopSignals::wait() const
{
    int number = 0;
    sigwait(&m_signals, &number);
    if (number == SIGHUP)
        return Wish::ReadAgain;
    log::event(log::Level::Info, "server.stopping", {{log::Key::Code, number == SIGTERM ? "SIGTERM" : "SIGINT"}});
    return Wish::Stop;
}

} // namespace mado::main
