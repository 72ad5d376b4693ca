// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/pull_loop.h"

namespace mado {

namespace {

constexpr std::chrono::seconds atOnce{0};
constexpr std::chrono::seconds longPoll{25};

bool isOutage(AppError::Kind kind) { return kind == AppError::Kind::Offline || kind == AppError::Kind::UnknownResult; }

} // namespace

PullLoop::PullLoop(ApiClient &api, Cache &cache, Scheduler &scheduler, const AppClock &clock, Backoff backoff,
                   QObject *parent)
    : QObject(parent),
      m_api(api),
      m_cache(cache),
      m_scheduler(scheduler),
      m_clock(clock),
      m_backoff(std::move(backoff))
{
}

void PullLoop::start(const SyncProgress &from)
{
    m_cursor = from.cursor;
    m_state.dataAsOf = from.dataAsOf;
    Q_EMIT stateChanged(m_state);
    fetch(atOnce);
}

void PullLoop::reconnectNow()
{
    m_backoff.reset();
    if (!online())
        setState(ConnectionState::Phase::Connecting, std::nullopt);
    fetch(atOnce);
}

void PullLoop::doubt()
{
    if (online())
        fetch(atOnce);
}

void PullLoop::sessionEnded()
{
    if (m_state.phase == ConnectionState::Phase::SignedOut)
        return;
    ++m_turn;
    m_retry.reset();
    m_api.abortPoll();
    setState(ConnectionState::Phase::SignedOut, std::nullopt);
}

void PullLoop::fetch(std::chrono::seconds wait)
{
    const quint64 turn = ++m_turn;
    m_retry.reset();
    m_api.abortPoll();
    then(m_api.sync(m_cursor, wait), this, [this, turn](const Result<SyncBatch> &batch) {
        if (turn != m_turn)
            return;
        if (batch)
            commit(*batch);
        else
            failed(batch.error());
    });
}

void PullLoop::commit(const SyncBatch &batch)
{
    const quint64 turn = m_turn;
    then(m_cache.run([batch](Tx &tx) { applySync(tx, batch); }), this, [this, turn, batch](const Result<void> &done) {
        if (!done && turn == m_turn)
            failed(done.error());
        else if (done)
            committed(batch);
        if (done && turn == m_turn)
            fetch(batch.more ? atOnce : longPoll);
    });
}

void PullLoop::committed(const SyncBatch &batch)
{
    m_cursor = std::max(m_cursor, batch.cursor);
    m_state.dataAsOf = batch.serverTime;
    m_lastNotice.clear();
    m_backoff.reset();
    if (m_state.phase != ConnectionState::Phase::SignedOut)
        setState(ConnectionState::Phase::Online, std::nullopt);
}

void PullLoop::failed(const AppError &error)
{
    if (error.kind == AppError::Kind::SignedOut) {
        sessionEnded();
        return;
    }
    if (!isOutage(error.kind) && std::exchange(m_lastNotice, error.detail) != error.detail)
        Q_EMIT noticed(error);
    const auto delay = m_backoff.next();
    setState(ConnectionState::Phase::Offline, m_clock.now().addMSecs(delay.count()));
    m_retry = std::make_unique<QObject>();
    m_scheduler.after(delay, m_retry.get(), [this] { fetch(atOnce); });
}

void PullLoop::setState(ConnectionState::Phase phase, const std::optional<QDateTime> &nextRetry)
{
    m_state.phase = phase;
    m_state.nextRetry = nextRetry;
    Q_EMIT stateChanged(m_state);
}

} // namespace mado
