// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/message.h"
#include "backend/identity/sessions.h"

namespace mado::identity {

/// Who sends a request. Thread-safe.
class Authenticator
{
public:
    explicit Authenticator(const Sessions &sessions) : m_sessions(sessions) {}

    /// The member of staff whose session the request carries; else 401 (session.missing, .ended, .wiped) or 503
    /// (database away).
    tl::expected<StaffProfile, http::Response> staffFor(const http::Request &request) const;
    tl::expected<Presence, http::Response> presenceFor(const http::Request &request) const;
    tl::expected<Presence, SignInRefusal> presence(const http::Request &request) const;

private:
    const Sessions &m_sessions;
};

/// What the console calls its computer; "" where it does not.
QString deviceOf(const http::Request &request);

/// The refusal on the wire, with what headers it needs.
http::Response refusedWith(const SignInRefusal &refusal);

} // namespace mado::identity
