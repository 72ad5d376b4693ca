// SPDX-License-Identifier: GPL-3.0-or-later
// 申し送り: a consultation offered to somebody else, who has to accept it.
#pragma once

#include "contract/staff.h"

#include <QDateTime>
#include <QList>
#include <optional>
#include <variant>

namespace mado {

/// What the next person needs to know. How urgent it is and why stands in the record, and is not the giver's to change.
struct HandOverCard
{
    QString situation;
    QString promises; ///< "" for none.
    QString nextStep;
    std::optional<QString> draft = {}; ///< The giver's unsent reply, only where they chose to pass it on.
    friend bool operator==(const HandOverCard &, const HandOverCard &) = default;
};

/// An offer that nobody has answered. Until then the giver keeps the lease.
struct PendingHandOver
{
    StaffName from;
    std::variant<Role, StaffName> to; ///< Anybody of the role, or one person.
    HandOverCard card;
    QDateTime at;       ///< UTC.
    QDateTime answerBy; ///< UTC; from then on it is the supervisor's as well.
    bool overdue;
    QList<StaffId> declinedBy = {}; ///< It goes on to the others of the role, or to the supervisors.
    bool draftPassed = false;       ///< Whoever accepts gets the giver's unsent reply; nobody else sees it.
    friend bool operator==(const PendingHandOver &, const PendingHandOver &) = default;
};

/// Accepting and declining are the receiver's, withdrawing the giver's.
enum class HandOverAnswer { Accept, Decline, Withdraw };

/// Whether somebody may accept or decline the offer; that the consultation is in their reach is asked besides.
inline bool isOfferedTo(const PendingHandOver &offer, const StaffId &who, Role role)
{
    if (offer.from.id == who || offer.declinedBy.contains(who))
        return false;
    if (offer.overdue && role == Role::Supervisor)
        return true;
    if (const auto *wanted = std::get_if<Role>(&offer.to))
        return *wanted == role;
    return std::get<StaffName>(offer.to).id == who;
}

/// Somebody who can be offered a consultation.
struct Receiver
{
    StaffName staff;
    int held;          ///< Consultations they hold now.
    bool here = false; ///< A console of theirs asked the server a moment ago.
    friend bool operator==(const Receiver &, const Receiver &) = default;
};

} // namespace mado
