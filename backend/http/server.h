// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/router.h"
#include "backend/http/tls.h"

#include <QString>
#include <chrono>
#include <memory>
#include <tl/expected.hpp>

namespace mado::http {

struct ServerLimits
{
    std::size_t headerBytes;
    std::size_t bodyBytes;
    std::chrono::milliseconds readDeadline; ///< For a whole request, from its first byte.
    std::chrono::milliseconds idleDeadline; ///< Between requests of one connection.
    std::size_t connections;
    std::chrono::milliseconds handshakeDeadline{10000}; ///< For TLS to be agreed on.
};
ServerLimits defaultLimits(); ///< 16 KiB, 1 MiB, 10 s, 60 s, 2,000, 10 s.

/// HTTP/1.1 on Boost.Beast, plain or over TLS: one I/O thread, handlers on a pool of workers.
class Server
{
public:
    Server(Router router, ServerLimits limits, std::size_t workers);
    ~Server(); ///< Stops.
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Starts listening; port 0 picks a free one. Returns the port, or why not and what to do.
    tl::expected<quint16, QString> listen(const QString &address, quint16 port);
    /// Connections accepted from now on speak TLS with this; those there are go on with what they have. Any thread.
    void useTls(const Tls &tls);
    /// Refuses new connections, lets running handlers finish within the grace time, answers held polls 503.
    void stop(std::chrono::milliseconds grace);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace mado::http
