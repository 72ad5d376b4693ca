// SPDX-License-Identifier: GPL-3.0-or-later
// From Beast's request to ours, and what is refused on the way.
#pragma once

#include "backend/http/message.h"

#include <boost/beast/http/fields.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

namespace mado::http {

using WireHeader = boost::beast::http::header<true, boost::beast::http::fields>;
using WireRequest = boost::beast::http::request<boost::beast::http::string_body>;

/// Looks at a header before the body is read: the status to refuse it with, or nullopt.
std::optional<int> faultOf(const WireHeader &header, std::size_t headerBytes);

/// True when the client waits for "100 Continue" before it sends the body.
bool waitsForContinue(const WireHeader &header);

/// nullopt: the target is not a path of plain UTF-8.
std::optional<Request> toRequest(WireRequest &&wire);

} // namespace mado::http
