// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/tls.h"

#include <utility>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <variant>

namespace mado::http {

/// A connection, plain or with TLS, as Asio's AsyncStream. At most one read and one write at a time.
class Stream
{
public:
    using Socket = boost::asio::ip::tcp::socket;
    using Secure = boost::asio::ssl::stream<Socket>;
    using executor_type = Socket::executor_type;

    Stream(Socket socket, const std::optional<Tls> &tls) : m_layer(layer(std::move(socket), tls)) {}

    executor_type get_executor() { return socket().get_executor(); }
    Socket &socket()
    {
        auto *secure = std::get_if<Secure>(&m_layer);
        return secure ? secure->next_layer() : std::get<Socket>(m_layer);
    }

    template <class Buffers, class Handler> void async_read_some(const Buffers &buffers, Handler &&handler)
    {
        std::visit([&](auto &layer) { layer.async_read_some(buffers, std::forward<Handler>(handler)); }, m_layer);
    }
    template <class Buffers, class Handler> void async_write_some(const Buffers &buffers, Handler &&handler)
    {
        std::visit([&](auto &layer) { layer.async_write_some(buffers, std::forward<Handler>(handler)); }, m_layer);
    }

    /// TLS: the handshake. Plain: nothing to do.
    template <class Handler> void greet(Handler &&handler)
    {
        if (auto *secure = std::get_if<Secure>(&m_layer))
            return secure->async_handshake(Secure::server, std::forward<Handler>(handler));
        boost::asio::post(get_executor(), [done = std::forward<Handler>(handler)]() mutable { done({}); });
    }
    /// TLS: says that nothing more comes. Plain: nothing to do.
    template <class Handler> void takeLeave(Handler &&handler)
    {
        if (auto *secure = std::get_if<Secure>(&m_layer)) {
            // As if the client had said so already: what it answers is of no use, and it may never.
            SSL_set_shutdown(secure->native_handle(), SSL_RECEIVED_SHUTDOWN);
            return secure->async_shutdown(std::forward<Handler>(handler));
        }
        boost::asio::post(get_executor(), [done = std::forward<Handler>(handler)]() mutable { done({}); });
    }

private:
    using Layer = std::variant<Socket, Secure>;
    static Layer layer(Socket socket, const std::optional<Tls> &tls)
    {
        if (tls)
            return Layer(std::in_place_type<Secure>, std::move(socket), *tls->context);
        return Layer(std::in_place_type<Socket>, std::move(socket));
    }

    Layer m_layer;
};

} // namespace mado::http
