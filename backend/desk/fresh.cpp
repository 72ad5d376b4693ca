// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/fresh.h"

#include "backend/desk/refusals.h"
#include "backend/store/entry_rows.h"

namespace mado::desk {

namespace {

constexpr std::chrono::minutes freshAtEmergency{3};
constexpr std::chrono::minutes freshOtherwise{15};

} // namespace

std::optional<Problem> notFresh(store::Transaction &tx, const Context &context, const store::ConsultationRow &row,
                                const Words &words)
{
    if (words.confirmed)
        return std::nullopt;
    if (words.seenSeq && store::residentWroteAfter(tx, row.conversation, *words.seenSeq))
        return refused::replyOvertaken();
    const auto fresh = row.risk.level() == RiskLevel::Emergency ? freshAtEmergency : freshOtherwise;
    if (words.writtenAt + fresh < context.now)
        return refused::replyStale();
    return std::nullopt;
}

} // namespace mado::desk
