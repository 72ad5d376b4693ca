// SPDX-License-Identifier: GPL-3.0-or-later
// The end-of-measures run as people lead it: each step inside one transaction, with its record.
#pragma once

#include "backend/governance/services.h"
#include "contract/commands.h"
#include "contract/disposal.h"

namespace mado::governance {

DisposalOverview disposalsFor(store::Transaction &tx, const Officer &officer);

/// Each category that can be deleted is decided about; one that stays names its article. One run at a time.
tl::expected<DisposalId, Problem> propose(store::Transaction &tx, const Officer &officer,
                                          const DisposalProposal &proposal);
/// By somebody else. From now on disposalCancelHours to cancel it; a rehearsal does not wait.
tl::expected<DisposalId, Problem> confirm(store::Transaction &tx, const Officer &officer, const DisposalId &id,
                                          const DisposalAnswer &answer);
/// Until the first row has gone.
tl::expected<DisposalId, Problem> cancel(store::Transaction &tx, const Officer &officer, const DisposalId &id,
                                         const DisposalAnswer &answer);
/// Also after it is done: a recipient's word may come late.
tl::expected<DisposalId, Problem> note(store::Transaction &tx, const Officer &officer, const DisposalId &id,
                                       const DisposalNote &note);

tl::expected<HoldId, Problem> hold(store::Transaction &tx, const Officer &officer, const HoldContent &content);
tl::expected<HoldId, Problem> lift(store::Transaction &tx, const Officer &officer, const HoldId &id);

/// Those it may delete, in the order in which they go.
const QList<DataCategory> &disposableCategories();
bool erases(const DisposalProposal &proposal, DataCategory category);
/// What keeps a frozen run from deleting.
bool waitsForPeople(const Disposal &disposal);
/// Its recipients and what was given to them, as the register has it now.
void lookIntoRegister(store::Transaction &tx, Disposal &disposal);

} // namespace mado::governance
