// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of canned replies. Each version stays; the newest counts.
#pragma once

#include "backend/store/engine.h"
#include "contract/canned_reply.h"
#include "contract/commands.h"

namespace mado::replies {

/// What is wrong with a text, and what to do; nullopt: good to save.
std::optional<Problem> faultIn(const CannedReplyContent &content);

struct Writer
{
    StaffName name;
    QDateTime now;
};

tl::expected<CannedReplyId, Problem> add(store::Transaction &tx, const Writer &writer,
                                         const CannedReplyContent &content);
/// Refused when the writer saw another version than the newest.
tl::expected<CannedReplyId, Problem> change(store::Transaction &tx, const Writer &writer, const CannedReplyId &id,
                                            const CannedReplyChange &change);
/// Whether somebody of these teams answers with it; who may change them sees all.
bool offeredTo(const CannedReply &reply, const QList<TeamId> &teams);
std::optional<CannedReply> newest(store::Transaction &tx, const CannedReplyId &id);

} // namespace mado::replies
