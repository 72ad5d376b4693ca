// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing new is taken once measures end.
#pragma once

#include "backend/store/bot_rows.h"

namespace mado::store {

/// From the freeze of a run that is no rehearsal onwards.
bool intakeStopped(Transaction &tx);
/// Like residentOf(), but keeps nothing of somebody who is not there.
std::optional<ResidentRow> knownResident(Transaction &tx, const AccountId &account, const QString &lineUser);
/// Of an event that was worked off only stays that it came.
void emptyRawEvent(Transaction &tx, qint64 id);

} // namespace mado::store
