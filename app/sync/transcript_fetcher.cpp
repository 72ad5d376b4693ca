// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/transcript_fetcher.h"

#include "app/store/transcript_rows.h"

namespace mado {

TranscriptFetcher::TranscriptFetcher(ApiClient &api, Cache &cache, const QueueIndex &index, Scheduler &scheduler,
                                     Backoff backoff, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_cache(cache),
      m_index(index),
      m_scheduler(scheduler),
      m_backoff(std::move(backoff))
{
}

void TranscriptFetcher::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    m_retry.reset();
    m_failed.clear();
    if (!online)
        return;
    for (auto at = m_watched.keyBegin(); at != m_watched.keyEnd(); ++at)
        fetchIfBehind(*at);
    consider(m_index.mine());
}

void TranscriptFetcher::watch(const ConsultationId &id)
{
    ++m_watched[id];
    fetchIfBehind(id);
}

void TranscriptFetcher::unwatch(const ConsultationId &id)
{
    const auto at = m_watched.find(id);
    if (at != m_watched.constEnd() && --*at <= 0)
        m_watched.erase(at);
}

void TranscriptFetcher::consider(const QList<Consultation> &rows)
{
    for (const Consultation &row : rows) {
        if (m_watched.contains(row.id) || m_index.isMine(row))
            fetchIfBehind(row.id);
    }
}

QFuture<Result<void>> TranscriptFetcher::bringUpToDate(const ConsultationId &id)
{
    const auto row = m_index.find(id);
    if (!row)
        return ready<Result<void>>({});
    const Answer<Result<void>> answer;
    const bool running = m_running.contains(id);
    m_running[id].append(answer);
    if (running)
        return answer.future();
    then(m_cache.run([conversation = row->conversation](Tx &tx) { return transcriptCursor(tx, conversation); }), this,
         [this, id](const Result<qint64> &cursor) {
             if (cursor)
                 fetch(id, *cursor);
             else
                 finish(id, tl::make_unexpected(cursor.error()));
         });
    return answer.future();
}

void TranscriptFetcher::fetchIfBehind(const ConsultationId &id)
{
    const auto row = m_index.find(id);
    if (!m_online || !row)
        return;
    if (m_running.contains(id)) {
        m_again.insert(id);
        return;
    }
    m_running.insert(id, {});
    then(m_cache.run([conversation = row->conversation](Tx &tx) { return transcriptCursor(tx, conversation); }), this,
         [this, id, newest = row->transcriptSeq](const Result<qint64> &cursor) {
             if (!cursor)
                 finish(id, tl::make_unexpected(cursor.error()));
             else if (*cursor < newest || !m_running.value(id).isEmpty())
                 fetch(id, *cursor);
             else
                 finish(id, {});
         });
}

void TranscriptFetcher::fetch(const ConsultationId &id, qint64 since)
{
    then(m_api.transcript(id, since), this, [this, id](const Result<TranscriptBatch> &batch) {
        if (batch)
            apply(id, *batch);
        else
            finish(id, tl::make_unexpected(batch.error()));
    });
}

void TranscriptFetcher::apply(const ConsultationId &id, const TranscriptBatch &batch)
{
    then(m_cache.run([batch](Tx &tx) { applyTranscript(tx, batch); }), this,
         [this, id, cursor = batch.cursor, more = batch.more](const Result<void> &done) {
             if (done && more)
                 fetch(id, cursor);
             else
                 finish(id, done);
         });
}

void TranscriptFetcher::finish(const ConsultationId &id, const Result<void> &result)
{
    const auto waiting = m_running.take(id);
    const bool again = m_again.remove(id);
    for (const auto &answer : waiting)
        answer.give(result);
    if (!result) {
        if (result.error().kind != AppError::Kind::Refused)
            retryLater(id);
        Q_EMIT failed(result.error());
        return;
    }
    m_backoff.reset();
    if (again)
        fetchIfBehind(id);
}

void TranscriptFetcher::retryLater(const ConsultationId &id)
{
    m_failed.insert(id);
    if (m_retry)
        return;
    m_retry = std::make_unique<QObject>();
    m_scheduler.after(m_backoff.next(), m_retry.get(), [this] {
        m_retry.reset();
        const auto failed = std::exchange(m_failed, {});
        for (const ConsultationId &failedId : failed)
            fetchIfBehind(failedId);
    });
}

} // namespace mado
