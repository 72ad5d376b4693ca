// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tx.h"
#include "app/then.h"

#include <QThread>
#include <type_traits>

namespace mado {

class Database;

/// The sealed cache, on a thread of its own. Everything is done by run(); what it committed is published right before
/// its future finishes, both on the thread that opened the cache, in the order of commits.
/// Destroying it finishes what was asked, then closes the file; futures not finished by then never give a result.
class Cache final : public QObject
{
    Q_OBJECT

public:
    /// An empty file name: in memory, gone with the object. Errors: Store with a detail of faults.h.
    static QFuture<Result<std::shared_ptr<Cache>>> open(const QString &file, const QByteArray &key);
    static QFuture<Result<std::shared_ptr<Cache>>> openInMemory();
    ~Cache() override;

    /// Runs `work(Tx &)` in one transaction on the cache's thread and gives what it returns, once committed.
    template <class F> auto run(F work) -> QFuture<Result<std::invoke_result_t<F, Tx &>>>
    {
        using T = std::invoke_result_t<F, Tx &>;
        const Answer<Result<T>> answer;
        post([this, answer, work = std::move(work)]() mutable {
            if constexpr (std::is_void_v<T>) {
                const auto done = transact([&](Tx &tx) { work(tx); });
                publish(done, [answer, done] { answer.give(done.map([](const Committed &) {})); });
            } else {
                std::optional<T> value;
                const auto done = transact([&](Tx &tx) { value = work(tx); });
                publish(done,
                        [answer, done, value] { answer.give(done.map([&](const Committed &) { return *value; })); });
            }
        });
        return answer.future();
    }

    /// Finishes what was asked and closes the file; later work fails. Blocks for that long.
    void close();

Q_SIGNALS:
    void queueCommitted(const mado::QueueDiff &diff);
    void transcriptCommitted(const mado::TranscriptDiff &diff);
    void outboxCommitted(const mado::OutboxDiff &diff);
    void quarantinedCommitted(const mado::Quarantined &row);
    void unreadable(const QString &tableAndRow);

private:
    Cache();
    void post(std::function<void()> call);
    Result<Committed> transact(const std::function<void(Tx &)> &work);
    void publish(const Result<Committed> &done, std::function<void()> finish);
    void announce(const Committed &committed);

    QThread m_thread;
    QObject *m_worker;                    ///< Receives calls on the thread.
    std::unique_ptr<Database> m_database; ///< Of the thread.
};

} // namespace mado
