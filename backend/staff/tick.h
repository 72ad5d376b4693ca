// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/staff/services.h"

namespace mado::staff {

/// What time itself does to accounts: openings end, last days pass. Looks once a second.
class StaffTick
{
public:
    explicit StaffTick(StaffServices &services) : m_services(services) {}
    /// Called every 50 ms or so, always from the same thread.
    void tick();

private:
    StaffServices &m_services;
    std::optional<QDateTime> m_lookedAt;
};

} // namespace mado::staff
