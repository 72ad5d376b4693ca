// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/connection.h"

#include "backend/http/handlers.h"
#include "backend/http/problems.h"

#include <boost/asio/post.hpp>

namespace mado::http {

namespace asio = boost::asio;

namespace {

constexpr std::chrono::milliseconds leaveTime{1000};

} // namespace

Connection::Connection(asio::ip::tcp::socket socket, Home &home)
    : m_wire(std::move(socket), home.tls, home.limits),
      m_timer(*home.loop),
      m_home(home)
{
}

void Connection::start()
{
    within(m_home.limits.handshakeDeadline, &Connection::close);
    m_wire.greet([self = shared_from_this()](const Failure &failure) {
        if (failure)
            return self->close();
        if (self->m_phase == Phase::Greeting)
            self->awaitRequest();
    });
}

void Connection::awaitRequest()
{
    if (m_home.stopping)
        return leave();
    m_phase = Phase::Idle;
    if (m_wire.hasBytes())
        return readRequest();
    within(m_home.limits.idleDeadline, &Connection::leave);
    lookAhead();
}

/// Between requests this waits for the next one; under a held one it notices a client that leaves.
void Connection::lookAhead()
{
    if (std::exchange(m_looking, true))
        return;
    m_wire.awaitBytes([self = shared_from_this()](const Failure &failure) {
        self->m_looking = false;
        self->looked(failure);
    });
}

void Connection::looked(const Failure &failure)
{
    if (failure && m_phase == Phase::Writing)
        m_keepAlive = false;
    else if (failure && m_phase != Phase::Leaving)
        close();
    else if (m_phase == Phase::Idle)
        readRequest();
}

void Connection::readRequest()
{
    m_phase = Phase::Reading;
    within(m_home.limits.readDeadline, &Connection::readTooSlow);
    m_wire.read([self = shared_from_this()](Arrival arrival) { self->arrived(std::move(arrival)); });
}

void Connection::arrived(Arrival arrival)
{
    if (m_phase != Phase::Reading)
        return;
    inTime();
    m_keepAlive = arrival.keepAlive;
    if (arrival.request)
        return dispatch(std::move(*arrival.request));
    if (m_tooSlow)
        return refuse(408);
    if (arrival.refusal)
        return refuse(*arrival.refusal);
    close();
}

/// Where one request ends and the next begins is no longer sure: answers and closes.
void Connection::refuse(int status)
{
    m_keepAlive = false;
    m_unreadLeft = true;
    m_phase = Phase::Handling;
    respond(refusal(status));
}

void Connection::dispatch(Request request)
{
    m_phase = Phase::Handling;
    auto match = m_home.router.match(request.method, request.path);
    if (!match)
        return respond(refusal(404));
    if (!match->route)
        return respond(methodNotAllowed(m_home.router.methodsOf(request.path)));
    request.captures = std::move(match->captures);
    if (match->route->handler)
        handle(*match->route, std::move(request));
    else
        hold(*match->route, std::move(request));
}

void Connection::handle(const Route &route, Request request)
{
    asio::post(m_home.workers,
               [self = shared_from_this(), &route, loop = m_home.loop, request = std::move(request)]() mutable {
                   asio::post(*loop, [self, response = run(route, request)] { self->respond(response); });
               });
}

/// A client that already sends its next request cannot be watched; the answer will find out.
void Connection::hold(const Route &route, Request request)
{
    if (m_home.stopping)
        return respond(refusal(503));
    auto held = std::make_shared<HeldRequest>(m_home.loop, weak_from_this());
    m_held = held;
    asio::post(m_home.workers,
               [&route, request = std::move(request), held = std::move(held)] { run(route, request, held); });
    if (!m_wire.hasBytes())
        lookAhead();
}

void Connection::respond(const Response &response)
{
    if (m_phase != Phase::Handling)
        return;
    m_phase = Phase::Writing;
    m_held.reset();
    m_keepAlive = m_keepAlive && !m_home.stopping;
    within(m_home.limits.idleDeadline, &Connection::close);
    m_wire.write(response, m_keepAlive,
                 [self = shared_from_this()](const Failure &failure) { self->written(failure); });
}

void Connection::written(const Failure &failure)
{
    if (m_phase != Phase::Writing)
        return;
    inTime();
    if (failure)
        return close();
    if (!m_keepAlive)
        return leave();
    awaitRequest();
}

void Connection::leave()
{
    m_phase = Phase::Leaving;
    within(leaveTime, &Connection::close);
    if (m_looking)
        m_wire.cancel();
    m_wire.takeLeave([self = shared_from_this()](const Failure &) { self->tookLeave(); });
}

void Connection::tookLeave()
{
    if (m_phase != Phase::Leaving)
        return;
    if (!m_unreadLeft)
        return close();
    m_wire.drain([self = shared_from_this()](const Failure &) { self->close(); });
}

void Connection::stop()
{
    if (m_phase == Phase::Greeting)
        return close();
    if (m_phase == Phase::Idle)
        return leave();
    if (const auto held = m_held.lock())
        held->answer(refusal(503));
}

void Connection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    inTime();
    if (const auto held = m_held.lock())
        held->markGone();
    m_wire.close();
    m_home.closed(shared_from_this());
}

void Connection::within(std::chrono::milliseconds time, void (Connection::*onExpiry)())
{
    m_timer.expires_after(time);
    m_timer.async_wait([self = shared_from_this(), onExpiry, number = ++m_deadline](const Failure &) {
        if (number == self->m_deadline)
            (self.get()->*onExpiry)();
    });
}

void Connection::inTime()
{
    ++m_deadline;
    m_timer.cancel();
}

void Connection::readTooSlow()
{
    m_tooSlow = true;
    m_wire.cancel();
}

} // namespace mado::http
