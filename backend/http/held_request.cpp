// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/held_request.h"

#include "backend/http/connection.h"
#include "backend/http/problems.h"

#include <boost/asio/post.hpp>

namespace mado::http {

HeldRequest::HeldRequest(std::shared_ptr<boost::asio::io_context> loop, std::weak_ptr<Connection> connection)
    : m_loop(std::move(loop)),
      m_connection(std::move(connection))
{
}

HeldRequest::~HeldRequest() { answer(refusal(500)); }

void HeldRequest::answer(Response response)
{
    if (m_answered.exchange(true))
        return;
    boost::asio::post(*m_loop, [connection = m_connection, response = std::move(response)] {
        if (const auto alive = connection.lock())
            alive->respond(response);
    });
}

} // namespace mado::http
