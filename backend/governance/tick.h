// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/governance/services.h"

namespace mado::governance {

/// Signs an anchor of the audit record each hour, into the database and into the log, which is kept elsewhere.
class AnchorTick
{
public:
    explicit AnchorTick(GovernanceServices &services) : m_services(services) {}
    void tick(); ///< Often, always from the same thread.

private:
    GovernanceServices &m_services;
    std::optional<QDateTime> m_at;
};

} // namespace mado::governance
