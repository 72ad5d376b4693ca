// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/desk/care.h"
#include "backend/desk/targets.h"
#include "backend/store/engine.h"
#include "contract/commands.h"

#include <chrono>
#include <functional>

namespace mado::desk {

/// How long a lease holds without renewal (safety.md, 4), and an offer to take it without an answer.
struct LeaseTimes
{
    std::chrono::seconds emergency{std::chrono::minutes(2)};
    std::chrono::seconds otherwise{std::chrono::minutes(10)};

    /// How long an offer to hand over may stay unanswered before it is the supervisor's as well.
    std::chrono::seconds answerEmergency{std::chrono::minutes(2)};
    std::chrono::seconds answerOtherwise{std::chrono::minutes(5)};

    /// How long somebody has to accept what they were assigned before it is back in the queue.
    std::chrono::seconds acceptEmergency{std::chrono::minutes(1)};
    std::chrono::seconds acceptOtherwise{std::chrono::minutes(2)};

    std::chrono::seconds of(RiskLevel level) const { return level == RiskLevel::Emergency ? emergency : otherwise; }
    std::chrono::seconds toAccept(RiskLevel level) const
    {
        return level == RiskLevel::Emergency ? acceptEmergency : acceptOtherwise;
    }
    std::chrono::seconds toAnswer(RiskLevel level) const
    {
        return level == RiskLevel::Emergency ? answerEmergency : answerOtherwise;
    }
};

/// A reply on its way to the resident.
struct CarriedReply
{
    AccountId account;
    ConversationId conversation;
    EntryId entry; ///< Its send state follows the carrier.
    QString text;
    RiskLevel level; ///< Of the consultation, now.
    QDateTime at;
};
/// Queues the reply in the same transaction.
using ReplyCarrier = std::function<void(store::Transaction &, const CarriedReply &)>;

/// Who acts, when, and with what.
struct Context
{
    StaffProfile staff;
    QDateTime now; ///< UTC.
    LeaseTimes leases;
    const ReplyCarrier &carry;
    std::optional<CommandKey> key; ///< Of the command, for the entry it makes.
    TargetsOf targets = {};
    CareNow care = {};

    StaffName name() const { return {staff.id, staff.name, staff.role}; }
};

} // namespace mado::desk
