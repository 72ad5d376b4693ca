// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres_listener.h"

#include <poll.h>
#include <unistd.h>

namespace mado::store {

namespace {
constexpr int reconnectMilliseconds = 500;
constexpr int probeMilliseconds = 5000;
} // namespace

PostgresListener::PostgresListener(QByteArray conninfo) : m_link(std::move(conninfo))
{
    if (pipe(m_stopPipe) != 0)
        throw StoreFailure("no file descriptors left for the listener; raise the limit of open files");
    m_thread = std::thread([this] { listen(); });
}

PostgresListener::~PostgresListener()
{
    close(m_stopPipe[1]);
    m_thread.join();
    close(m_stopPipe[0]);
}

void PostgresListener::onFeedMoved(std::function<void()> wake)
{
    const std::scoped_lock lock(m_mutex);
    m_wakes.push_back(std::move(wake));
}

bool PostgresListener::waitFor(int socket, int milliseconds)
{
    pollfd watched[2]{{m_stopPipe[0], POLLIN, 0}, {socket, POLLIN, 0}};
    poll(watched, socket < 0 ? 1 : 2, milliseconds);
    return watched[0].revents == 0;
}

bool PostgresListener::subscribe()
{
    try {
        m_link.ensureAlive();
        m_link.script("LISTEN feed");
        return true;
    } catch (const StoreFailure &) {
        m_link.drop();
        return false;
    }
}

void PostgresListener::wakeAll()
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &wake : m_wakes)
        wake();
}

void PostgresListener::listen()
{
    bool subscribed = false;
    for (;;) {
        if (!subscribed) {
            subscribed = subscribe();
            if (subscribed)
                wakeAll();
        }
        const int socket = subscribed ? PQsocket(m_link.raw()) : -1;
        if (!waitFor(socket, subscribed ? probeMilliseconds : reconnectMilliseconds))
            return;
        if (!subscribed)
            continue;
        if (PQconsumeInput(m_link.raw()) == 0 || PQstatus(m_link.raw()) != CONNECTION_OK) {
            m_link.drop();
            subscribed = false;
            continue;
        }
        bool moved = false;
        while (PGnotify *notification = PQnotifies(m_link.raw())) {
            PQfreemem(notification);
            moved = true;
        }
        if (moved)
            wakeAll();
    }
}

} // namespace mado::store
