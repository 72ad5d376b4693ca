// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"
#include "app/clock.h"
#include "app/store/cache.h"
#include "app/sync/backoff.h"
#include "app/sync/scheduler.h"
#include "app/sync/transcript_fetcher.h"

#include <map>

namespace mado {

/// Sends what waits in the outbox: in order within a consultation, one at a time there, every attempt under the key
/// of the first. Each step is committed before it is taken. UI thread.
class OutboxSender final : public QObject
{
    Q_OBJECT

public:
    OutboxSender(ApiClient &api, Cache &cache, TranscriptFetcher &transcripts, Scheduler &scheduler,
                 const AppClock &clock, Backoff backoff, StaffProfile me, QObject *parent = nullptr);

    /// What the cache held at the start; afterwards committed diffs keep it current.
    void load(const QList<OutboxItem> &items);
    void setOnline(bool online);

Q_SIGNALS:
    /// An attempt found no server, an ended session, an unreadable answer or a failing cache.
    void failed(const mado::AppError &error);

private:
    void apply(const OutboxDiff &diff);
    void kick();
    void begin(const OutboxItem &item);
    void vet(const OutboxItem &item);
    void markAndSend(const OutboxItem &item);
    void send(const OutboxItem &item);
    void answered(const OutboxItem &item, const Result<CommandApplied> &result);
    void applied(const OutboxItem &item, const CommandApplied &result);
    void notApplied(OutboxItem item, const AppError &error);
    void done(const ConsultationId &consultation);
    void hold(const ConsultationId &consultation);

    ApiClient &m_api;
    Cache &m_cache;
    TranscriptFetcher &m_transcripts;
    Scheduler &m_scheduler;
    const AppClock &m_clock;
    Backoff m_backoff;
    const StaffProfile m_me;
    bool m_online = false;
    std::map<qint64, OutboxItem> m_items; ///< By position.
    QSet<CommandKey> m_fresh;             ///< Written while online and never held up since: no second look needed.
    QSet<CommandKey> m_unknown;           ///< Sent before with unknown outcome.
    QSet<ConsultationId> m_busy;
    QSet<ConsultationId> m_held;
    std::unique_ptr<QObject> m_retry;
};

} // namespace mado
