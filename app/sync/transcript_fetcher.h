// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"
#include "app/store/cache.h"
#include "app/sync/backoff.h"
#include "app/sync/queue_index.h"
#include "app/sync/scheduler.h"

#include <QSet>

namespace mado {

/// Keeps the transcripts current that are on screen or of one's own consultations: fetches what is newer than the
/// cursor when the queue says there is more. One fetch a consultation at a time. UI thread.
class TranscriptFetcher final : public QObject
{
    Q_OBJECT

public:
    TranscriptFetcher(ApiClient &api, Cache &cache, const QueueIndex &index, Scheduler &scheduler, Backoff backoff,
                      QObject *parent = nullptr);

    void setOnline(bool online);
    void watch(const ConsultationId &id);
    void unwatch(const ConsultationId &id);
    /// The queue changed these.
    void consider(const QList<Consultation> &rows);
    /// Asks the server once, whatever the queue says.
    QFuture<Result<void>> bringUpToDate(const ConsultationId &id);

Q_SIGNALS:
    void failed(const mado::AppError &error);

private:
    void fetchIfBehind(const ConsultationId &id);
    void fetch(const ConsultationId &id, qint64 since);
    void apply(const ConsultationId &id, const TranscriptBatch &batch);
    void finish(const ConsultationId &id, const Result<void> &result);
    void retryLater(const ConsultationId &id);

    ApiClient &m_api;
    Cache &m_cache;
    const QueueIndex &m_index;
    Scheduler &m_scheduler;
    Backoff m_backoff;
    bool m_online = false;
    QHash<ConsultationId, int> m_watched;
    QHash<ConsultationId, QList<Answer<Result<void>>>> m_running; ///< With those who wait for it.
    QSet<ConsultationId> m_again;                                 ///< The queue moved on while a fetch ran.
    QSet<ConsultationId> m_failed;
    std::unique_ptr<QObject> m_retry;
};

} // namespace mado
