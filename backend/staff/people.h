// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the accounts of staff. Each runs inside one transaction, and has all of its effects or none.
#pragma once

#include "backend/staff/editor.h"

#include <chrono>

namespace mado::staff {

inline constexpr std::chrono::hours invitationLasts{24 * 7};

using PersonOutcome = tl::expected<StaffId, Problem>;

/// Makes the account; its code comes from issueCode().
PersonOutcome invite(store::Transaction &tx, const Editor &editor, const StaffDetails &details,
                     const QList<AccountId> &accounts);
/// A code for somebody who has not enrolled yet; the former one is void.
tl::expected<InvitationIssued, Problem> issueCode(store::Transaction &tx, const Editor &editor, const StaffId &id);
/// For the history: an editor asked for another code.
void noteCodeRenewed(store::Transaction &tx, const Editor &editor, const StaffId &id);

/// Nobody changes their own account. What leaves their reach goes from their console, and from their hands.
PersonOutcome change(store::Transaction &tx, const Editor &editor, const StaffId &id, const StaffUpdate &update,
                     const QList<AccountId> &accounts);

/// Sessions end at once and their consoles are told to forget; what they hold goes back to the queue.
PersonOutcome suspend(store::Transaction &tx, const Editor &editor, const StaffId &id, const StaffStep &step);
PersonOutcome resume(store::Transaction &tx, const Editor &editor, const StaffId &id, const StaffStep &step);
/// As suspended, and they reach nothing any more.
PersonOutcome leave(store::Transaction &tx, const Editor &editor, const StaffId &id, const StaffStep &step);

/// Somebody lost the app: what there is of it goes, and they set up a new one at their next sign-in.
PersonOutcome resetSecondFactor(store::Transaction &tx, const Editor &editor, const StaffId &id, const StaffStep &step);

/// Suspends those whose last day is over. Returns how many; the last administrator stays.
int suspendExpired(store::Transaction &tx, const QDateTime &now);

} // namespace mado::staff
