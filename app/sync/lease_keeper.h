// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"
#include "app/store/cache.h"
#include "app/sync/queue_index.h"
#include "app/sync/scheduler.h"

namespace mado {

/// Renews one's own leases every 30 s while online, so that they lapse when this console is lost and only then.
class LeaseKeeper final : public QObject
{
    Q_OBJECT

public:
    LeaseKeeper(ApiClient &api, Cache &cache, const QueueIndex &index, Scheduler &scheduler, QObject *parent = nullptr);

    void setOnline(bool online);

Q_SIGNALS:
    void failed(const mado::AppError &error);

private:
    void renewAll();
    void renew(const Consultation &row);

    ApiClient &m_api;
    Cache &m_cache;
    const QueueIndex &m_index;
    Scheduler &m_scheduler;
    std::unique_ptr<QObject> m_round; ///< While online.
};

} // namespace mado
