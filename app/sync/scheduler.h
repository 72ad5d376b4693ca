// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <chrono>
#include <functional>

namespace mado {

/// Calls back later; injected, so that no test waits for real time. UI thread.
class Scheduler
{
public:
    virtual ~Scheduler() = default;
    /// Nothing is called once `context` is gone.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) = 0;
};

class TimerScheduler final : public Scheduler
{
public:
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override;
};

} // namespace mado
