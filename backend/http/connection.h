// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/held_request.h"
#include "backend/http/wire.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

namespace mado::http {

/// What the server offers its connections; outlives them. `tls` and `stopping` belong to the I/O thread.
struct Home
{
    Router router;
    ServerLimits limits;
    std::shared_ptr<boost::asio::io_context> loop;
    boost::asio::thread_pool workers;
    std::function<void(const std::shared_ptr<Connection> &)> closed;
    std::optional<Tls> tls = {}; ///< For connections to come; nullopt: plain.
    bool stopping = false;
};

/// One client. Reads a request, has it answered, writes the response, and only then looks at the next one, so
/// that pipelined requests are answered in order. Everything here runs on the I/O thread.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(boost::asio::ip::tcp::socket socket, Home &home);

    void start();
    void respond(const Response &response); ///< Ignored unless a request waits for its answer.
    void stop();                            ///< Idle: leaves. Held: answers 503. Else: finishes what is under way.
    void close();

private:
    enum class Phase { Greeting, Idle, Reading, Handling, Writing, Leaving, Closed };
    using Failure = boost::system::error_code;

    void awaitRequest();
    void lookAhead();
    void looked(const Failure &failure);
    void readRequest();
    void arrived(Arrival arrival);
    void refuse(int status);

    void dispatch(Request request);
    void handle(const Route &route, Request request);
    void hold(const Route &route, Request request);

    void written(const Failure &failure);
    void leave();
    void tookLeave();

    void within(std::chrono::milliseconds time, void (Connection::*onExpiry)());
    void inTime();
    void readTooSlow();

    Wire m_wire;
    boost::asio::steady_timer m_timer;
    Home &m_home;
    std::weak_ptr<HeldRequest> m_held;
    Phase m_phase = Phase::Greeting;
    quint64 m_deadline = 0; ///< Number of the newest deadline; an older one that still fires is ignored.
    bool m_tooSlow = false;
    bool m_looking = false; ///< Waits for the client's next bytes, or for it to leave.
    bool m_keepAlive = false;
    bool m_unreadLeft = false; ///< The client may still be sending what we refused.
};

} // namespace mado::http
