// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/feed_wakes.h"
#include "backend/store/postgres_link.h"

#include <thread>

namespace mado::store {

/// Hears NOTIFY feed on a connection and thread of its own. When a connection dies, notifications stop without a
/// signal; so it polls, reconnects, listens anew, and then wakes everyone, since a move may have been missed.
class PostgresListener
{
public:
    /// Notifications that carry `own` come from this process, which has woken its readers already. Throws StoreFailure.
    PostgresListener(QByteArray conninfo, QByteArray own);
    ~PostgresListener();
    PostgresListener(const PostgresListener &) = delete;
    PostgresListener &operator=(const PostgresListener &) = delete;

    FeedWatch onFeedMoved(std::function<void()> wake) { return m_wakes.add(std::move(wake)); }
    void wakeAll() { m_wakes.wakeAll(); }

private:
    void listen();
    void subscribe();
    bool subscribeAgain();
    bool othersMovedFeed();
    /// Waits for the socket, the stop signal or `milliseconds`; false: stopping.
    bool waitFor(int socket, int milliseconds);

    PostgresLink m_link;
    const QByteArray m_own;
    FeedWakes m_wakes;
    int m_stopPipe[2];
    std::thread m_thread;
};

} // namespace mado::store
