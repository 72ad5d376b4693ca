// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "contract/canned_reply.h"

namespace mado::store {

/// The newest version of each, in the order in which they were first written.
QList<CannedReply> allCannedReplies(Transaction &tx);
/// Newest first; empty: there is no such reply.
QList<CannedReply> cannedVersions(Transaction &tx, const CannedReplyId &id);
void insertCannedVersion(Transaction &tx, const CannedReply &version);

} // namespace mado::store
