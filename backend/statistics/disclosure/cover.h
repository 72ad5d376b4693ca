// SPDX-License-Identifier: GPL-3.0-or-later
// Complementary suppression over any set of linked tables: small counts are covered by withholding others with them.
#pragma once

#include <QtGlobal>
#include <functional>
#include <vector>

namespace mado::statistics {

/// Moving as many people into every `up` place as out of every `down` place leaves all sums as they are.
struct Move
{
    std::vector<std::size_t> up;
    std::vector<std::size_t> down;
};

/// How far a count could be from what it is.
struct Room
{
    qint64 up;
    qint64 down;
};

/// One system of counts to protect: the n of all indicators at once, or the x of one. By place.
struct System
{
    std::vector<Room> room;
    std::vector<bool> sensitive;
    std::vector<qint64> width;  ///< How wide a sensitive count has to stay open.
    std::vector<qint64> weight; ///< What withholding it costs.
};

/// Hands every move that begins with the place to `each`.
using Moves = std::function<void(std::size_t place, const std::function<void(const Move &)> &each)>;
/// Places are covered in the order of their rank.
using Rank = std::function<int(std::size_t place)>;

/// Marks the sensitive places as hidden, and for each the cheapest others by which it stays open. false: some place
/// cannot be covered.
bool coverAll(const System &system, const Moves &moves, const Rank &rank, std::vector<bool> &hidden);

} // namespace mado::statistics
