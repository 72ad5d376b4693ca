// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/wire.h"

#include "backend/http/incoming.h"
#include "backend/http/stream.h"

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
constexpr std::size_t firstBytes = 1024;
constexpr std::string_view continueLine = "HTTP/1.1 100 Continue\r\n\r\n";

/// The status that a failed read is answered with; nullopt: the client left, there is nobody to answer.
std::optional<int> statusOf(const Wire::Failure &failure, bool targetKnown)
{
    if (failure == wire::error::end_of_stream || failure == wire::error::partial_message)
        return std::nullopt;
    if (failure == wire::error::header_limit || failure == wire::error::buffer_overflow)
        return targetKnown ? 431 : 414;
    if (failure == wire::error::body_limit)
        return 413;
    if (failure == wire::error::bad_version)
        return 505;
    const bool malformed = failure.category() == wire::make_error_code(wire::error::bad_method).category();
    return malformed ? std::optional(400) : std::nullopt;
}

/// An empty line before a request is no fault of it (RFC 9112, 2.2).
void skipEmptyLine(boost::beast::flat_buffer &buffer)
{
    const auto *bytes = static_cast<const char *>(buffer.data().data());
    if (buffer.size() >= 2 && bytes[0] == '\r' && bytes[1] == '\n')
        buffer.consume(2);
}

} // namespace

struct Wire::State
{
    State(Stream::Socket socket, const std::optional<Tls> &tls, const ServerLimits &serverLimits)
        : stream(std::move(socket), tls),
          limits(serverLimits),
          buffer(limits.headerBytes + bufferBeyondHeader)
    {
    }

    Stream stream;
    const ServerLimits &limits;
    boost::beast::flat_buffer buffer;
    std::optional<wire::request_parser<wire::string_body>> parser;
    wire::response<wire::string_body> response;
    std::optional<wire::response_serializer<wire::string_body>> serializer;
    unsigned version = 11;
    bool headOnly = false;
};

Wire::Wire(asio::ip::tcp::socket socket, const std::optional<Tls> &tls, const ServerLimits &limits)
    : m_state(std::make_unique<State>(std::move(socket), tls, limits))
{
}

Wire::~Wire() = default;

void Wire::greet(Done done) { m_state->stream.greet(std::move(done)); }

void Wire::awaitBytes(Done done)
{
    m_state->stream.async_read_some(m_state->buffer.prepare(firstBytes),
                                    [this, done = std::move(done)](const Failure &failure, std::size_t size) {
                                        m_state->buffer.commit(size);
                                        skipEmptyLine(m_state->buffer);
                                        if (!failure && !hasBytes())
                                            return awaitBytes(done);
                                        done(failure);
                                    });
}

bool Wire::hasBytes() const { return m_state->buffer.size() > 0; }

void Wire::read(OnArrival done)
{
    State &state = *m_state;
    state.version = 11;
    state.headOnly = false;
    state.parser.emplace();
    state.parser->header_limit(std::uint32_t(state.limits.headerBytes));
    state.parser->body_limit(state.limits.bodyBytes);
    skipEmptyLine(state.buffer);
    wire::async_read_header(state.stream, state.buffer, *state.parser,
                            [this, done = std::move(done)](const Failure &failure, std::size_t) mutable {
                                headerRead(failure, std::move(done));
                            });
}

void Wire::headerRead(const Failure &failure, OnArrival done)
{
    State &state = *m_state;
    const auto &header = state.parser->get();
    if (failure)
        return done({.request = {}, .refusal = statusOf(failure, !header.target().empty())});
    state.version = header.version();
    state.headOnly = header.method() == wire::verb::head;
    if (const auto fault = faultOf(header, state.limits.headerBytes))
        return done({.request = {}, .refusal = *fault});
    if (waitsForContinue(header) && header.version() == 11 && state.buffer.size() == 0)
        return sendContinue(std::move(done));
    readBody(std::move(done));
}

void Wire::sendContinue(OnArrival done)
{
    asio::async_write(m_state->stream, asio::buffer(continueLine.data(), continueLine.size()),
                      [this, done = std::move(done)](const Failure &failure, std::size_t) mutable {
                          if (failure)
                              return done({});
                          readBody(std::move(done));
                      });
}

void Wire::readBody(OnArrival done)
{
    wire::async_read(m_state->stream, m_state->buffer, *m_state->parser,
                     [this, done = std::move(done)](const Failure &failure, std::size_t) { bodyRead(failure, done); });
}

void Wire::bodyRead(const Failure &failure, const OnArrival &done)
{
    if (failure)
        return done({.request = {}, .refusal = statusOf(failure, true)});
    const bool keepAlive = m_state->parser->keep_alive();
    auto request = toRequest(m_state->parser->release());
    m_state->parser.reset();
    const auto refusal = request ? std::nullopt : std::optional(400);
    done({std::move(request), refusal, keepAlive});
}

void Wire::write(const Response &response, bool keepAlive, Done done)
{
    State &state = *m_state;
    auto &out = state.response;
    out = {wire::status(response.status), state.version};
    for (auto header = response.headers.cbegin(); header != response.headers.cend(); ++header)
        out.set(header.key().toStdString(), header.value().toStdString());
    if (!response.contentType.isEmpty())
        out.set(wire::field::content_type, response.contentType.toStdString());
    if (out.find(wire::field::cache_control) == out.end())
        out.set(wire::field::cache_control, "no-store");
    out.set("X-Content-Type-Options", "nosniff");
    out.keep_alive(keepAlive);
    out.body() = response.body.toStdString();
    if (response.status != 204 && response.status != 304)
        out.prepare_payload();

    state.serializer.emplace(out);
    const auto written = [this, done = std::move(done)](const Failure &failure, std::size_t) {
        m_state->serializer.reset();
        done(failure);
    };
    if (state.headOnly)
        wire::async_write_header(state.stream, *state.serializer, written);
    else
        wire::async_write(state.stream, *state.serializer, written);
}

void Wire::takeLeave(Done done) { m_state->stream.takeLeave(std::move(done)); }

/// Closing over unread bytes would reset the connection, and the client would lose the refusal it should read.
void Wire::drain(Done done)
{
    Failure ignored;
    auto &socket = m_state->stream.socket();
    socket.shutdown(asio::socket_base::shutdown_send, ignored);
    m_state->buffer.clear();
    socket.async_read_some(m_state->buffer.prepare(4096),
                           [this, done = std::move(done)](const Failure &failure, std::size_t) {
                               if (failure)
                                   return done(failure);
                               drain(done);
                           });
}

void Wire::cancel()
{
    Failure ignored;
    m_state->stream.socket().cancel(ignored);
}

void Wire::close()
{
    Failure ignored;
    auto &socket = m_state->stream.socket();
    socket.shutdown(asio::socket_base::shutdown_both, ignored);
    socket.close(ignored);
}

} // namespace mado::http
