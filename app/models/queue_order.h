// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/queue_model.h"

#include <array>
#include <unordered_map>
#include <unordered_set>

namespace mado {

/// Where a consultation belongs. Smaller first: level (within 引き継ぎ待ち and 自分の担当), then the longest wait, then
/// the id.
struct QueueModel::Place
{
    QueueGroup group;
    int rank;
    qint64 since; ///< Milliseconds since 1970, UTC.
    friend bool operator==(const Place &, const Place &) = default;
};

struct QueueModel::Item
{
    Consultation value;
    std::optional<Place> shown;         ///< nullopt: has no row.
    std::optional<QDateTime> claimSeen; ///< When this console learned that somebody else took it.
    bool pending = false;               ///< Its row stays where it was while the order is frozen.
};

/// The rows: one sorted vector a group, found by binary search; a header stands before every group that has rows.
class QueueModel::Order
{
public:
    static constexpr std::array groups = {QueueGroup::Offered, QueueGroup::Mine,    QueueGroup::Emergency,
                                          QueueGroup::High,    QueueGroup::Unrated, QueueGroup::Moderate,
                                          QueueGroup::Low};
    /// Counts all of its rows, not only those that nobody has taken.
    static constexpr bool ofPeople(QueueGroup group)
    {
        return group == QueueGroup::Offered || group == QueueGroup::Mine;
    }
    struct Group
    {
        std::vector<Item *> items;
        bool header = false;
        int waiting = 0; ///< Of its rows: those that nobody has taken.
    };

    Group &at(QueueGroup group) { return m_groups[size_t(group)]; }
    const Group &at(QueueGroup group) const { return m_groups[size_t(group)]; }

    int rowCount() const;
    int headerRow(QueueGroup group) const; ///< Where its header is or would be.
    int rowOf(const Item &item) const;     ///< -1: not shown.
    const Item *itemAt(int row) const;     ///< nullptr: a header.
    QueueGroup groupAt(int row) const;
    /// Index in the group before which something of this place and id goes.
    size_t slotFor(const Place &place, const ConsultationId &id) const;
    static bool before(const Place &a, const ConsultationId &aId, const Place &b, const ConsultationId &bId);

    std::unordered_map<QString, std::unique_ptr<Item>> items;
    std::unordered_set<Item *> pending;
    std::unordered_set<Item *> claimed; ///< Shown, but taken by somebody else.
    std::array<int, 4> waitingByKind = {};
    std::array<int, groups.size()> lastCounts = {};
    qint64 waitingSinceSum = 0; ///< Seconds since 1970, of everyone waiting.
    bool countsDirty = false;

private:
    std::array<Group, groups.size()> m_groups;
};

} // namespace mado
