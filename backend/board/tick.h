// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/board/services.h"

namespace mado::board {

/// Keeps how long people wait, each quarter of an hour, for the board's chart.
class BoardTick
{
public:
    explicit BoardTick(BoardServices &services) : m_services(services) {}
    /// Called every 50 ms or so, always from the same thread.
    void tick();

private:
    BoardServices &m_services;
    std::optional<QDateTime> m_sampledAt;
};

} // namespace mado::board
