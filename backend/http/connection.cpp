// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/connection.h"

#include "backend/http/handlers.h"
#include "backend/http/incoming.h"
#include "backend/http/problems.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

namespace mado::http {

namespace asio = boost::asio;
namespace wire = boost::beast::http;

namespace {

constexpr std::size_t bufferBeyondHeader = 65536;
constexpr std::chrono::milliseconds drainTime{1000};
constexpr std::string_view continueLine = "HTTP/1.1 100 Continue\r\n\r\n";

/// The status that a failed read is answered with; nullopt: the client left, there is nobody to answer.
std::optional<int> statusOf(const boost::system::error_code &failure)
{
    if (failure == wire::error::end_of_stream || failure == wire::error::partial_message)
        return std::nullopt;
    if (failure == wire::error::header_limit || failure == wire::error::buffer_overflow)
        return 431;
    if (failure == wire::error::body_limit)
        return 413;
    if (failure == wire::error::bad_version)
        return 505;
    const bool malformed = failure.category() == wire::make_error_code(wire::error::bad_method).category();
    return malformed ? std::optional(400) : std::nullopt;
}

} // namespace

struct Connection::Wire
{
    explicit Wire(const ServerLimits &limits) : buffer(limits.headerBytes + bufferBeyondHeader) {}

    boost::beast::flat_buffer buffer;
    std::optional<wire::request_parser<wire::string_body>> parser;
    wire::response<wire::string_body> response;
    std::optional<wire::response_serializer<wire::string_body>> serializer;
    unsigned version = 11;
    bool headOnly = false;
};

Connection::Connection(asio::ip::tcp::socket socket, Home &home)
    : m_socket(std::move(socket)),
      m_timer(*home.loop),
      m_home(home),
      m_wire(std::make_unique<Wire>(home.limits))
{
}

Connection::~Connection() = default;

void Connection::awaitRequest()
{
    if (m_home.stopping)
        return close();
    m_phase = Phase::Idle;
    if (m_wire->buffer.size() > 0)
        return readHeader();
    within(m_home.limits.idleDeadline, &Connection::close);
    m_socket.async_wait(asio::socket_base::wait_read, [self = shared_from_this()](const Failure &failure) {
        if (failure)
            return self->close();
        self->readHeader();
    });
}

void Connection::readHeader()
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Reading;
    m_wire->version = 11;
    m_wire->headOnly = false;
    m_wire->parser.emplace();
    m_wire->parser->header_limit(std::uint32_t(m_home.limits.headerBytes));
    m_wire->parser->body_limit(m_home.limits.bodyBytes);
    within(m_home.limits.readDeadline, &Connection::readTooSlow);
    wire::async_read_header(
        m_socket, m_wire->buffer, *m_wire->parser,
        [self = shared_from_this()](const Failure &failure, std::size_t) { self->headerRead(failure); });
}

void Connection::headerRead(const Failure &failure)
{
    if (failure)
        return readFailed(failure);
    const auto &header = m_wire->parser->get();
    m_wire->version = header.version();
    m_wire->headOnly = header.method() == wire::verb::head;
    if (const auto fault = faultOf(header, m_home.limits.headerBytes))
        return refuse(*fault);
    if (waitsForContinue(header) && header.version() == 11 && m_wire->buffer.size() == 0)
        return sendContinue();
    readBody();
}

void Connection::sendContinue()
{
    asio::async_write(m_socket, asio::buffer(continueLine.data(), continueLine.size()),
                      [self = shared_from_this()](const Failure &failure, std::size_t) {
                          if (failure)
                              return self->readFailed(failure);
                          self->readBody();
                      });
}

void Connection::readBody()
{
    wire::async_read(m_socket, m_wire->buffer, *m_wire->parser,
                     [self = shared_from_this()](const Failure &failure, std::size_t) { self->bodyRead(failure); });
}

void Connection::bodyRead(const Failure &failure)
{
    if (failure)
        return readFailed(failure);
    inTime();
    m_keepAlive = m_wire->parser->keep_alive();
    auto request = toRequest(m_wire->parser->release());
    m_wire->parser.reset();
    if (!request)
        return refuse(400);
    dispatch(std::move(*request));
}

void Connection::readFailed(const Failure &failure)
{
    if (m_phase == Phase::Closed)
        return;
    const auto status = m_tooSlow ? std::optional(408) : statusOf(failure);
    if (!status)
        return close();
    refuse(*status);
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

void Connection::hold(const Route &route, Request request)
{
    if (m_home.stopping)
        return respond(refusal(503));
    auto held = std::make_shared<HeldRequest>(m_home.loop, weak_from_this());
    m_held = held;
    asio::post(m_home.workers,
               [&route, request = std::move(request), held = std::move(held)] { run(route, request, held); });
    watchClient();
}

/// A client that leaves makes its socket readable with nothing to read. One that already sends its next request
/// cannot be watched; the answer will find out.
void Connection::watchClient()
{
    m_watching = true;
    m_socket.async_wait(asio::socket_base::wait_read, [self = shared_from_this()](const Failure &failure) {
        if (failure || self->m_phase != Phase::Handling || !self->m_watching)
            return;
        self->m_watching = false;
        Failure ignored;
        if (self->m_socket.available(ignored) == 0)
            self->close();
    });
}

void Connection::respond(const Response &response)
{
    if (m_phase != Phase::Handling)
        return;
    m_phase = Phase::Writing;
    m_held.reset();
    if (std::exchange(m_watching, false)) {
        Failure ignored;
        m_socket.cancel(ignored);
    }
    write(response);
}

void Connection::write(const Response &response)
{
    auto &out = m_wire->response;
    out = {wire::status(response.status), m_wire->version};
    for (auto header = response.headers.cbegin(); header != response.headers.cend(); ++header)
        out.set(header.key().toStdString(), header.value().toStdString());
    if (!response.contentType.isEmpty())
        out.set(wire::field::content_type, response.contentType.toStdString());
    if (out.find(wire::field::cache_control) == out.end())
        out.set(wire::field::cache_control, "no-store");
    out.set("X-Content-Type-Options", "nosniff");
    out.keep_alive(m_keepAlive && !m_home.stopping);
    out.body() = response.body.toStdString();
    if (response.status != 204 && response.status != 304)
        out.prepare_payload();

    within(m_home.limits.idleDeadline, &Connection::close);
    m_wire->serializer.emplace(out);
    const auto done = [self = shared_from_this()](const Failure &failure, std::size_t) { self->written(failure); };
    if (m_wire->headOnly)
        wire::async_write_header(m_socket, *m_wire->serializer, done);
    else
        wire::async_write(m_socket, *m_wire->serializer, done);
}

void Connection::written(const Failure &failure)
{
    if (m_phase != Phase::Writing)
        return;
    inTime();
    m_wire->serializer.reset();
    if (failure)
        return close();
    if (m_unreadLeft)
        return drain();
    if (!m_wire->response.keep_alive())
        return close();
    awaitRequest();
}

/// Closing over unread bytes would reset the connection, and the client would lose the refusal it should read.
void Connection::drain()
{
    if (m_phase != Phase::Draining) {
        m_phase = Phase::Draining;
        Failure ignored;
        m_socket.shutdown(asio::socket_base::shutdown_send, ignored);
        within(drainTime, &Connection::close);
        m_wire->buffer.clear();
    }
    m_socket.async_read_some(m_wire->buffer.prepare(4096),
                             [self = shared_from_this()](const Failure &failure, std::size_t) {
                                 if (failure)
                                     return self->close();
                                 self->drain();
                             });
}

void Connection::stop()
{
    if (m_phase == Phase::Idle || m_phase == Phase::Draining)
        return close();
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
    Failure ignored;
    m_socket.shutdown(asio::socket_base::shutdown_both, ignored);
    m_socket.close(ignored);
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
    Failure ignored;
    m_socket.cancel(ignored);
}

} // namespace mado::http
