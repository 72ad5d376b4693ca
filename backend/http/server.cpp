// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/server.h"

#include "backend/http/connection.h"
#include "backend/http/problems.h"
#include "backend/log/log.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace mado::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using Failure = boost::system::error_code;

namespace {

constexpr std::chrono::milliseconds acceptPause{200};

/// Says no without giving the client a place: one write, and what it sent is read off so that it sees the answer.
void turnAway(tcp::socket socket)
{
    const Response response = refusal(503);
    const QByteArray text =
        "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 5\r\nContent-Type: " +
        response.contentType + "\r\nContent-Length: " + QByteArray::number(response.body.size()) + "\r\n\r\n" +
        response.body;
    Failure ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(text.constData(), std::size_t(text.size())), ignored);
    socket.shutdown(asio::socket_base::shutdown_send, ignored);
    std::array<char, 4096> unread;
    socket.read_some(asio::buffer(unread), ignored);
}

} // namespace

ServerLimits defaultLimits()
{
    using namespace std::chrono_literals;
    return {.headerBytes = 16384, .bodyBytes = 1048576, .readDeadline = 10s, .idleDeadline = 60s, .connections = 2000};
}

struct Server::Impl
{
    Impl(Router router, ServerLimits limits, std::size_t workers)
        : home{.router = std::move(router),
               .limits = limits,
               .loop = std::make_shared<asio::io_context>(1),
               .workers = asio::thread_pool(workers),
               .closed = [this](const auto &connection) { left(connection); }},
          acceptor(*home.loop),
          pause(*home.loop)
    {
    }

    void accept();
    void accepted(const Failure &failure, tcp::socket socket);
    void left(const std::shared_ptr<Connection> &connection);
    void beginStop();
    void closeAll();

    Home home;
    tcp::acceptor acceptor;
    asio::steady_timer pause;
    std::set<std::shared_ptr<Connection>> open;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable emptied;
    bool empty = false; ///< Guarded by mutex; true once stopping and nobody is left.
};

void Server::Impl::accept()
{
    acceptor.async_accept([this](const Failure &failure, tcp::socket socket) { accepted(failure, std::move(socket)); });
}

void Server::Impl::accepted(const Failure &failure, tcp::socket socket)
{
    if (home.stopping || failure == asio::error::operation_aborted)
        return;
    if (failure) {
        // Out of file descriptors, most likely: trying again at once would spin.
        log::event(log::Level::Error, "http.accept.failed", {{log::Key::Code, failure.value()}});
        pause.expires_after(acceptPause);
        pause.async_wait([this](const Failure &stopped) {
            if (!stopped)
                accept();
        });
        return;
    }
    if (open.size() >= home.limits.connections) {
        if (!home.tls)
            turnAway(std::move(socket));
    } else {
        Failure ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        const auto connection = std::make_shared<Connection>(std::move(socket), home);
        open.insert(connection);
        connection->start();
    }
    accept();
}

void Server::Impl::left(const std::shared_ptr<Connection> &connection)
{
    open.erase(connection);
    if (!home.stopping || !open.empty())
        return;
    const std::lock_guard lock(mutex);
    empty = true;
    emptied.notify_all();
}

void Server::Impl::beginStop()
{
    home.stopping = true;
    Failure ignored;
    acceptor.close(ignored);
    pause.cancel();
    const auto connections = open;
    for (const auto &connection : connections)
        connection->stop();
    if (open.empty())
        left(nullptr);
}

void Server::Impl::closeAll()
{
    const auto connections = open;
    for (const auto &connection : connections)
        connection->close();
}

Server::Server(Router router, ServerLimits limits, std::size_t workers)
    : m_impl(std::make_unique<Impl>(std::move(router), limits, workers))
{
}

Server::~Server() { stop(std::chrono::milliseconds(0)); }

tl::expected<quint16, QString> Server::listen(const QString &address, quint16 port)
{
    const auto refused = [&](const QString &advice) {
        return tl::unexpected(
            QStringLiteral("cannot listen on %1, port %2: %3").arg(address, QString::number(port), advice));
    };
    Failure failure;
    const auto host = asio::ip::make_address(address.toStdString(), failure);
    if (failure)
        return refused(QStringLiteral("not an IP address; write for example 127.0.0.1 or ::"));
    const tcp::endpoint endpoint(host, port);
    auto &acceptor = m_impl->acceptor;
    acceptor.open(endpoint.protocol(), failure);
    if (!failure)
        acceptor.set_option(tcp::acceptor::reuse_address(true), failure);
    if (!failure)
        acceptor.bind(endpoint, failure);
    if (!failure)
        acceptor.listen(asio::socket_base::max_listen_connections, failure);
    if (failure) {
        const QString why = QString::fromStdString(failure.message());
        acceptor.close(failure);
        return refused(why + QStringLiteral("; free it or choose another"));
    }
    m_impl->accept();
    m_impl->thread = std::thread([impl = m_impl.get()] {
        const auto guard = asio::make_work_guard(*impl->home.loop);
        impl->home.loop->run();
    });
    return acceptor.local_endpoint().port();
}

void Server::useTls(const Tls &tls)
{
    if (!m_impl->thread.joinable())
        m_impl->home.tls = tls;
    else
        asio::post(*m_impl->home.loop, [impl = m_impl.get(), tls] { impl->home.tls = tls; });
}

void Server::stop(std::chrono::milliseconds grace)
{
    if (!m_impl->thread.joinable())
        return;
    auto &loop = *m_impl->home.loop;
    asio::post(loop, [impl = m_impl.get()] { impl->beginStop(); });
    {
        std::unique_lock lock(m_impl->mutex);
        m_impl->emptied.wait_for(lock, grace, [this] { return m_impl->empty; });
    }
    asio::post(loop, [impl = m_impl.get(), &loop] {
        impl->closeAll();
        loop.stop();
    });
    m_impl->thread.join();
    // A thread cannot be ended from outside: a handler that outlives the grace time is still waited for.
    m_impl->home.workers.stop();
    m_impl->home.workers.join();
}

} // namespace mado::http
