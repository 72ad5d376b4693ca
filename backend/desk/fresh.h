// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing stale goes out by itself (safety.md, 5).
#pragma once

#include "backend/desk/context.h"
#include "backend/store/consultation_rows.h"

namespace mado::desk {

struct Words
{
    QDateTime writtenAt;           ///< UTC.
    std::optional<qint64> seenSeq; ///< Newest transcript entry their author had seen; nullopt: not said.
    bool confirmed;                ///< Their author looked again.
};

/// reply.overtaken or reply.stale; nullopt: they may go.
std::optional<Problem> notFresh(store::Transaction &tx, const Context &context, const store::ConsultationRow &row,
                                const Words &words);

} // namespace mado::desk
