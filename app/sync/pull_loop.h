// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"
#include "app/clock.h"
#include "app/store/cache.h"
#include "app/store/queue_rows.h"
#include "app/sync/backoff.h"
#include "app/sync/scheduler.h"

namespace mado {

/// Fetch, commit rows with their cursor, fetch on from there: by long poll while online, by backoff while not.
/// Incompatible answers and store faults are noticed once and tried again like an outage; the cursor never moves
/// without its rows. UI thread.
class PullLoop final : public QObject
{
    Q_OBJECT

public:
    PullLoop(ApiClient &api, Cache &cache, Scheduler &scheduler, const AppClock &clock, Backoff backoff,
             QObject *parent = nullptr);

    void start(const SyncProgress &from);
    /// A person asked, or signed in again: now, whatever was planned.
    void reconnectNow();
    /// Another request found no server: look at once instead of trusting the held poll.
    void doubt();
    /// Another request found the session ended.
    void sessionEnded();

    const ConnectionState &state() const { return m_state; }
    bool online() const { return m_state.phase == ConnectionState::Phase::Online; }

Q_SIGNALS:
    void stateChanged(const mado::ConnectionState &state);
    void noticed(const mado::AppError &error);

private:
    void fetch(std::chrono::seconds wait);
    void commit(const SyncBatch &batch);
    void committed(const SyncBatch &batch);
    void failed(const AppError &error);
    void setState(ConnectionState::Phase phase, const std::optional<QDateTime> &nextRetry);

    ApiClient &m_api;
    Cache &m_cache;
    Scheduler &m_scheduler;
    const AppClock &m_clock;
    Backoff m_backoff;
    ConnectionState m_state{ConnectionState::Phase::Connecting, std::nullopt, std::nullopt};
    qint64 m_cursor = 0;
    quint64 m_turn = 0; ///< Answers of earlier turns are not listened to.
    std::unique_ptr<QObject> m_retry;
    QString m_lastNotice;
};

} // namespace mado
