// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/disclosure/cover.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace mado::statistics {

namespace {

constexpr qint64 endless = std::numeric_limits<qint64>::max() / 4;

class Coverer
{
public:
    Coverer(const System &system, const Moves &moves, std::vector<bool> &hidden)
        : m_system(system),
          m_moves(moves),
          m_hidden(hidden)
    {
    }

    /// Hides the cheapest set of places by which the target stays open.
    bool cover(std::size_t target)
    {
        const qint64 width = m_system.width[target];
        if (width == 0)
            return true; // of nobody there is nothing to tell
        m_best.reset();
        m_bestCost = endless;
        m_moves(target, [&](const Move &move) { consider(target, move); });
        if (m_best) {
            hide(*m_best);
            return true;
        }
        const qint64 upward = reach(target, width, false);
        return upward + reach(target, width - upward, true) >= width;
    }

private:
    void hide(const Move &move)
    {
        for (const auto *side : {&move.up, &move.down}) {
            for (const std::size_t place : *side)
                m_hidden[place] = true;
        }
    }

    /// How far the target gets by several moves, one after the other, where none goes far enough alone.
    qint64 reach(std::size_t target, qint64 wanted, bool falling)
    {
        std::vector<Room> room = m_system.room;
        qint64 reached = 0;
        while (reached < wanted) {
            std::optional<Move> best;
            qint64 step = 0;
            m_moves(target, [&](const Move &move) {
                qint64 most = wanted - reached;
                for (const std::size_t place : falling ? move.down : move.up)
                    most = std::min(most, room[place].up);
                for (const std::size_t place : falling ? move.up : move.down)
                    most = std::min(most, room[place].down);
                if (most > step) {
                    best = move;
                    step = most;
                }
            });
            if (!best)
                break;
            hide(*best);
            reached += step;
            const auto use = [&](const std::vector<std::size_t> &places, qint64 by) {
                for (const std::size_t place : places) {
                    room[place].up -= by;
                    room[place].down += by;
                }
            };
            use(best->up, falling ? -step : step);
            use(best->down, falling ? step : -step);
        }
        return reached;
    }

    void consider(std::size_t target, const Move &move)
    {
        const qint64 needed = m_system.width[target];
        const qint64 upward = std::min(needed, m_system.room[target].up);
        const qint64 downward = needed - upward;
        if (downward > m_system.room[target].down)
            return;
        qint64 cost = 0;
        const auto bears = [&](const std::vector<std::size_t> &places, bool rising) {
            return std::ranges::all_of(places, [&](std::size_t place) {
                if (!m_hidden[place])
                    cost += 1 + m_system.weight[place];
                const Room &room = m_system.room[place];
                return (rising ? room.up : room.down) >= upward && (rising ? room.down : room.up) >= downward;
            });
        };
        if (bears(move.up, true) && bears(move.down, false) && cost < m_bestCost) {
            m_best = move;
            m_bestCost = cost;
        }
    }

    const System &m_system;
    const Moves &m_moves;
    std::vector<bool> &m_hidden;
    std::optional<Move> m_best;
    qint64 m_bestCost = endless;
};

} // namespace

bool coverAll(const System &system, const Moves &moves, const Rank &rank, std::vector<bool> &hidden)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        if (!system.sensitive[i])
            continue;
        hidden[i] = true;
        order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, rank);
    Coverer coverer(system, moves, hidden);
    return std::ranges::all_of(order, [&](std::size_t target) { return coverer.cover(target); });
}

} // namespace mado::statistics
