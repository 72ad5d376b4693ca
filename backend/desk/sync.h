// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "contract/sync.h"

#include <chrono>

namespace mado::desk {

inline constexpr qint64 batchRows = 500;
inline constexpr std::chrono::hours closedStaysFor{24};

/// What the console of this member of staff has to know after `since`. At 0, or at a position that this database has
/// not reached (it was restored), the most urgent rows come first; where more are in scope than one batch holds, the
/// cursor then leads through all of them in the order of change. Rows closed more than a day ago and
/// rows that left their reach are `gone`.
SyncBatch syncBatch(store::Transaction &tx, const StaffId &staff, qint64 since, const QDateTime &now);

/// A batch that says nothing.
SyncBatch noNews(qint64 cursor, const QDateTime &now);
/// True when the batch says nothing but where the feed is.
bool saysNothing(const SyncBatch &batch);

TranscriptBatch transcriptBatch(store::Transaction &tx, const ConversationId &conversation, qint64 since);

} // namespace mado::desk
