// SPDX-License-Identifier: GPL-3.0-or-later
// One look at each of the three things that are watched. Inside a transaction; each returns how many it changed.
#pragma once

#include "backend/watch/watch.h"

namespace mado::watch {

/// New responses, compared with the one before.
int watchCourse(store::Transaction &tx, const WatchedAccount &account, const QDateTime &now);
/// Daily answers that stay out.
int watchMissed(store::Transaction &tx, const WatchedAccount &account, const QDateTime &now);
/// Staff wrote and nobody answers: becomes a call, or where there can be none, a resident who waits.
int watchSilence(store::Transaction &tx, const WatchedAccount &account, const QDateTime &now);

bool silenceToWatch(store::Transaction &tx, const WatchedAccount &account, const QDateTime &now);

/// Whether one of them has something to do.
bool anythingToWatch(store::Transaction &tx, const WatchedAccount &account, const QDateTime &now);

} // namespace mado::watch
