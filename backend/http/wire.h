// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/server.h"

#include <boost/asio/ip/tcp.hpp>

namespace mado::http {

/// What came of reading a request.
struct Arrival
{
    std::optional<Request> request;
    std::optional<int> refusal; ///< Without a request: the status to answer with; nullopt: there is nobody to answer.
    bool keepAlive = false;
};

/// Requests off a connection and responses onto it, by way of Beast. One operation at a time, except that
/// awaitBytes() may be under way beside write(). What it hands its results to keeps it alive meanwhile.
class Wire
{
public:
    using Failure = boost::system::error_code;
    using Done = std::function<void(const Failure &)>;

    Wire(boost::asio::ip::tcp::socket socket, const std::optional<Tls> &tls, const ServerLimits &limits);
    ~Wire();

    void greet(Done done);
    /// Until the client has sent something, or left.
    void awaitBytes(Done done);
    bool hasBytes() const;
    void read(std::function<void(Arrival)> done);
    void write(const Response &response, bool keepAlive, Done done);
    void takeLeave(Done done);
    /// Ends our side and reads off what the client still sends, until it has noticed.
    void drain(Done done);
    void cancel(); ///< What is under way ends as a failure.
    void close();

private:
    using OnArrival = std::function<void(Arrival)>;
    struct State;

    void headerRead(const Failure &failure, OnArrival done);
    void sendContinue(OnArrival done);
    void readBody(OnArrival done);
    void bodyRead(const Failure &failure, const OnArrival &done);

    std::unique_ptr<State> m_state;
};

} // namespace mado::http
