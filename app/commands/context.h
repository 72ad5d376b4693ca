// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"
#include "app/clock.h"
#include "app/store/cache.h"
#include "app/sync/queue_index.h"
#include "app/sync/scheduler.h"

namespace mado {

/// What the commands work with. They may be called while it lives; their futures end with `owner`.
struct CommandContext
{
    ApiClient &api;
    Cache &cache;
    const QueueIndex &index;
    Scheduler &scheduler;
    const AppClock &clock;
    QObject *owner;
    std::function<bool()> online;
};

} // namespace mado
