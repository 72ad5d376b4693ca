// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cache.h"

#include "app/store/database.h"
#include "app/store/database_check.h"
#include "app/store/faults.h"

namespace mado {

Cache::Cache() : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("cache"));
    m_thread.start();
}

Cache::~Cache()
{
    close();
    delete m_worker;
}

QFuture<Result<std::shared_ptr<Cache>>> Cache::open(const QString &file, const QByteArray &key)
{
    const Answer<Result<std::shared_ptr<Cache>>> answer;
    std::shared_ptr<Cache> cache(new Cache);
    Cache *raw = cache.get();
    // The lambda that comes back owns the cache: dropped undelivered, it closes the file again.
    QObject *worker = raw->m_worker;
    QMetaObject::invokeMethod(
        worker,
        [raw, file, key,
         give = std::function<void(std::optional<AppError>)>([answer, cache](const std::optional<AppError> &fault) {
             if (fault)
                 answer.give(tl::make_unexpected(*fault));
             else
                 answer.give(cache);
         })]() mutable {
            auto opened = Database::open(file, key);
            std::optional<AppError> fault;
            if (opened)
                raw->m_database = std::move(*opened);
            else
                fault = opened.error();
            QMetaObject::invokeMethod(
                raw, [give = std::move(give), fault] { give(fault); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return answer.future();
}

QFuture<Result<std::shared_ptr<Cache>>> Cache::openInMemory() { return open({}, Sealer::randomKey()); }

void Cache::close()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Cache::post(std::function<void()> call)
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_worker, std::move(call), Qt::QueuedConnection);
    else
        call(); // closed: fails at once in transact()
}

Result<Committed> Cache::transact(const std::function<void(Tx &)> &work)
{
    if (!m_database)
        return tl::make_unexpected(storeError(faults::cacheFailed, "the cache is closed"));
    return m_database->transact(work);
}

void Cache::publish(const Result<Committed> &done, std::function<void()> finish)
{
    QMetaObject::invokeMethod(
        this,
        [this, done, finish = std::move(finish)] {
            if (done)
                announce(*done);
            finish();
        },
        Qt::QueuedConnection);
}

void Cache::announce(const Committed &committed)
{
    if (!committed.queue.changed.isEmpty() || !committed.queue.gone.isEmpty())
        Q_EMIT queueCommitted(committed.queue);
    for (const TranscriptDiff &diff : committed.transcripts)
        Q_EMIT transcriptCommitted(diff);
    if (!committed.outbox.changed.isEmpty() || !committed.outbox.gone.isEmpty())
        Q_EMIT outboxCommitted(committed.outbox);
    for (const Quarantined &row : committed.quarantined)
        Q_EMIT quarantinedCommitted(row);
    for (const QString &row : committed.unreadable)
        Q_EMIT unreadable(row);
}

} // namespace mado
