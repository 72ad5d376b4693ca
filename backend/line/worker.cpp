// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/worker.h"

namespace mado::line {

Worker::~Worker() { stop(); }

void Worker::start()
{
    m_thread = std::thread([this] { run(); });
}

void Worker::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_one();
}

void Worker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::run()
{
    std::optional<std::chrono::milliseconds> pause;
    const auto due = [this] { return m_woken || m_stopping; };
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (pause)
            m_changed.wait_for(lock, *pause, due);
        else
            m_changed.wait(lock, due);
        if (m_stopping)
            return;
        m_woken = false;
        lock.unlock();
        pause = m_pass();
    }
}

} // namespace mado::line
