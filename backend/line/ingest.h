// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/line/event.h"
#include "backend/line/worker.h"

namespace mado::line {

/// Times an event may fail before it is put aside, so that those behind it go on.
inline constexpr int maxEventAttempts = 3;

/// Works off every kept event that is still new, oldest event first: its effects and its mark commit together.
/// False: the database refused; call again later.
bool drainEvents(store::Database &database, EventSink &sink);

/// Drains on a thread of its own, at the start and whenever woken. The references outlive it.
class Ingest
{
public:
    /// `drained` is called after each pass, from the worker's thread.
    Ingest(store::Database &database, EventSink &sink, std::function<void()> drained);
    void start() { m_worker.start(); }
    void wake() { m_worker.wake(); }
    void stop() { m_worker.stop(); }

private:
    Worker m_worker;
};

} // namespace mado::line
