// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/diffs.h"
#include "app/store/tx.h"

namespace mado {

/// Safety: a reply that waited offline is too old after 3 minutes at emergency, 15 otherwise. A consultation that is
/// not known any more counts as an emergency.
bool isTooOld(const OutboxItem &item, const std::optional<Consultation> &consultation, const QDateTime &now);

/// Why a reply that waited must be looked at by its author before it goes out; nullopt: it may go. The problem has a
/// code ("reply.stale", "reply.overtaken") and no words: the server did not say it.
std::optional<Problem> needsLook(Tx &tx, const OutboxItem &item, const QDateTime &now);

/// What the server's refusal makes of an item: NeedsLook for stale and overtaken replies, else Refused.
OutboxState stateAfterRefusal(const std::optional<Problem> &problem);

} // namespace mado
