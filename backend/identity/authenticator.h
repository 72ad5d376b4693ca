// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/message.h"
#include "backend/identity/sessions.h"

#include <functional>

namespace mado::identity {

/// Who sends a request. Thread-safe.
class Authenticator
{
public:
    /// Told of everything that staff did, before they are answered; what it returns they are answered instead.
    using Witness =
        std::function<std::optional<http::Response>(const http::Request &, const StaffProfile &, Permission)>;

    explicit Authenticator(const Sessions &sessions, Witness witness = {})
        : m_sessions(sessions),
          m_witness(std::move(witness))
    {
    }

    /// The member of staff whose session the request carries; else 401 (session.missing, .ended, .wiped) or 503
    /// (database away).
    tl::expected<StaffProfile, http::Response> staffFor(const http::Request &request) const;
    tl::expected<Presence, http::Response> presenceFor(const http::Request &request) const;
    tl::expected<Presence, SignInRefusal> presence(const http::Request &request) const;

    /// The answer, if it succeeded and could be witnessed.
    http::Response witnessed(const http::Request &request, const StaffProfile &staff, Permission permission,
                             http::Response answer) const;

private:
    const Sessions &m_sessions;
    const Witness m_witness;
};

/// What the console calls its computer; "" where it does not.
QString deviceOf(const http::Request &request);

/// The refusal on the wire, with what headers it needs.
http::Response refusedWith(const SignInRefusal &refusal);

} // namespace mado::identity
