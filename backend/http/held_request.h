// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/router.h"

#include <atomic>
#include <boost/asio/io_context.hpp>

namespace mado::http {

class Connection;

/// The server's Pending: carries the answer to the I/O thread. May outlive the connection and the server.
/// Dropped without an answer, it answers 500, so that no client waits for nothing.
class HeldRequest final : public Pending
{
public:
    HeldRequest(std::shared_ptr<boost::asio::io_context> loop, std::weak_ptr<Connection> connection);
    ~HeldRequest() override;

    void answer(Response response) override;
    bool clientGone() const override { return m_gone.load(); }
    void markGone() { m_gone.store(true); }

private:
    std::shared_ptr<boost::asio::io_context> m_loop;
    std::weak_ptr<Connection> m_connection;
    std::atomic<bool> m_answered{false};
    std::atomic<bool> m_gone{false};
};

} // namespace mado::http
