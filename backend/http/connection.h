// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/held_request.h"
#include "backend/http/server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

namespace mado::http {

/// What the server offers its connections; outlives them. `stopping` belongs to the I/O thread.
struct Home
{
    Router router;
    ServerLimits limits;
    std::shared_ptr<boost::asio::io_context> loop;
    boost::asio::thread_pool workers;
    std::function<void(const std::shared_ptr<Connection> &)> closed;
    bool stopping = false;
};

/// One client. Reads a request, has it answered, writes the response, and only then looks at the next one, so
/// that pipelined requests are answered in order. Everything here runs on the I/O thread.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(boost::asio::ip::tcp::socket socket, Home &home);
    ~Connection();

    void start() { awaitRequest(); }
    void respond(const Response &response); ///< Ignored unless a request waits for its answer.
    void stop();                            ///< Idle: closes. Held: answers 503. Else: finishes what is under way.
    void close();

private:
    enum class Phase { Idle, Reading, Handling, Writing, Draining, Closed };
    struct Wire; ///< What Beast needs, kept out of this header.
    using Failure = boost::system::error_code;

    void awaitRequest();
    void readHeader();
    void headerRead(const Failure &failure);
    void sendContinue();
    void readBody();
    void bodyRead(const Failure &failure);
    void readFailed(const Failure &failure);
    void refuse(int status);

    void dispatch(Request request);
    void handle(const Route &route, Request request);
    void hold(const Route &route, Request request);
    void watchClient();

    void write(const Response &response);
    void written(const Failure &failure);
    void drain();

    void within(std::chrono::milliseconds time, void (Connection::*onExpiry)());
    void inTime();
    void readTooSlow();

    boost::asio::ip::tcp::socket m_socket;
    boost::asio::steady_timer m_timer;
    Home &m_home;
    std::unique_ptr<Wire> m_wire;
    std::weak_ptr<HeldRequest> m_held;
    Phase m_phase = Phase::Idle;
    quint64 m_deadline = 0; ///< Number of the newest deadline; an older one that still fires is ignored.
    bool m_tooSlow = false;
    bool m_watching = false;
    bool m_keepAlive = false;
    bool m_unreadLeft = false; ///< The client may still be sending what we refused.
};

} // namespace mado::http
