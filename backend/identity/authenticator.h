// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/http/message.h"
#include "backend/store/engine.h"
#include "contract/staff.h"

namespace mado::identity {

/// Who sends a request. Thread-safe.
class Authenticator
{
public:
    Authenticator(store::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// The member of staff whose session the request carries; else 401 (no session) or 503 (database away).
    tl::expected<StaffProfile, http::Response> staffFor(const http::Request &request) const;

private:
    store::Database &m_database;
    const Clock &m_clock;
};

} // namespace mado::identity
