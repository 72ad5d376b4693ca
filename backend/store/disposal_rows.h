// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that delete at the end of measures, holds, duties.
#pragma once

#include "backend/store/engine.h"
#include "contract/disposal.h"
#include "contract/duties.h"

namespace mado::store {

void putDisposal(Transaction &tx, const Disposal &disposal);
std::optional<Disposal> findDisposal(Transaction &tx, const DisposalId &id);
QList<Disposal> allDisposals(Transaction &tx); ///< Newest first, as all lists here.
/// The one that is neither done nor cancelled.
std::optional<Disposal> runningDisposal(Transaction &tx);
/// Measures are over here: a run that is no rehearsal has begun to delete, or has done so.
bool collectionEnded(Transaction &tx);

void putHold(Transaction &tx, const Hold &hold);
std::optional<Hold> findHold(Transaction &tx, const HoldId &id);
QList<Hold> allHolds(Transaction &tx);
bool isHeld(Transaction &tx, DataCategory category);

void putDuty(Transaction &tx, const DutyRecord &duty);
std::optional<DutyRecord> findDuty(Transaction &tx, const DutyId &id);
QList<DutyRecord> allDuties(Transaction &tx); ///< Open ones first.

} // namespace mado::store
