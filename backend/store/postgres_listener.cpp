// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres_listener.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace mado::store {

namespace {
constexpr int reconnectMilliseconds = 500;
constexpr int probeMilliseconds = 5000;
} // namespace

PostgresListener::PostgresListener(QByteArray conninfo, QByteArray own)
    : m_link(std::move(conninfo)),
      m_own(std::move(own))
{
    subscribe();
    if (pipe2(m_stopPipe, O_CLOEXEC) != 0)
        throw StoreFailure("no file descriptors left for the listener; raise the limit of open files");
    m_thread = std::thread([this] { listen(); });
}

PostgresListener::~PostgresListener()
{
    close(m_stopPipe[1]);
    m_thread.join();
    close(m_stopPipe[0]);
}

bool PostgresListener::waitFor(int socket, int milliseconds)
{
    pollfd watched[2]{{m_stopPipe[0], POLLIN, 0}, {socket, POLLIN, 0}};
    poll(watched, socket < 0 ? 1 : 2, milliseconds);
    return watched[0].revents == 0;
}

void PostgresListener::subscribe()
{
    m_link.ensureAlive();
    m_link.script("LISTEN feed");
}

bool PostgresListener::subscribeAgain()
{
    try {
        subscribe();
        return true;
    } catch (const StoreFailure &) {
        m_link.drop();
        return false;
    }
}

bool PostgresListener::othersMovedFeed()
{
    bool moved = false;
    while (PGnotify *notification = PQnotifies(m_link.raw())) {
        moved = moved || m_own != notification->extra;
        PQfreemem(notification);
    }
    return moved;
}

void PostgresListener::listen()
{
    bool subscribed = true;
    while (waitFor(subscribed ? PQsocket(m_link.raw()) : -1, subscribed ? probeMilliseconds : reconnectMilliseconds)) {
        if (!subscribed) {
            subscribed = subscribeAgain();
            if (subscribed)
                wakeAll();
        } else if (PQconsumeInput(m_link.raw()) == 0 || PQstatus(m_link.raw()) != CONNECTION_OK) {
            m_link.drop();
            subscribed = false;
        } else if (othersMovedFeed()) {
            wakeAll();
        }
    }
}

} // namespace mado::store
