// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/lease_keeper.h"

#include "app/store/queue_rows.h"

namespace mado {

namespace {

constexpr std::chrono::seconds period{30};

} // namespace

LeaseKeeper::LeaseKeeper(ApiClient &api, Cache &cache, const QueueIndex &index, Scheduler &scheduler, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_cache(cache),
      m_index(index),
      m_scheduler(scheduler)
{
}

void LeaseKeeper::setOnline(bool online)
{
    if (online == (m_round != nullptr))
        return;
    m_round.reset();
    if (!online)
        return;
    m_round = std::make_unique<QObject>();
    renewAll();
}

void LeaseKeeper::renewAll()
{
    for (const Consultation &row : m_index.mine())
        renew(row);
    m_scheduler.after(period, m_round.get(), [this] { renewAll(); });
}

void LeaseKeeper::renew(const Consultation &row)
{
    then(m_api.renewLease(row.id, {row.owner->fence}), this, [this](const Result<CommandApplied> &renewed) {
        if (renewed)
            m_cache.run([row = renewed->consultation](Tx &tx) { applyConsultation(tx, row); });
        else
            Q_EMIT failed(renewed.error());
    });
}

} // namespace mado
