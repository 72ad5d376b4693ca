// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace mado::line {

/// A thread of its own that runs a pass whenever it is woken, and again after the time the pass asks for.
class Worker
{
public:
    /// nullopt: nothing more to do until woken.
    using Pass = std::function<std::optional<std::chrono::milliseconds>()>;

    explicit Worker(Pass pass) : m_pass(std::move(pass)) {}
    ~Worker(); ///< Stops.
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void start();
    void wake(); ///< From any thread; a wake during a pass causes another one.
    void stop(); ///< Returns when the running pass has ended. From one thread only.

private:
    void run();

    Pass m_pass;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_woken = true; ///< The first pass takes up what an earlier process left.
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace mado::line
