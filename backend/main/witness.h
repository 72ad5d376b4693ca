// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audit/recorder.h"
#include "backend/clock.h"
#include "backend/identity/authenticator.h"

#include <map>
#include <mutex>

namespace mado::main {

/// Puts into the record what the work behind a route does not record itself. Thread-safe.
class Witness
{
public:
    /// All outlive it.
    Witness(store::Database &database, const Clock &clock, const audit::Recorder &audit)
        : m_database(database),
          m_clock(clock),
          m_audit(audit)
    {
    }

    /// Before the answer goes out; where it could not be recorded nothing is shown.
    std::optional<http::Response> saw(const http::Request &request, const StaffProfile &staff, Permission permission);

private:
    bool isSameLook(const QString &look, const QDateTime &now);

    store::Database &m_database;
    const Clock &m_clock;
    const audit::Recorder &m_audit;
    std::mutex m_mutex;
    std::map<QString, QDateTime> m_looks; ///< The newest record of each.
};

} // namespace mado::main
