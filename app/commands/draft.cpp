// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/draft.h"

#include "app/store/draft_rows.h"

namespace mado::commands {

QFuture<Result<void>> saveDraft(const CommandContext &context, const ConsultationId &id, const Draft &draft)
{
    return context.cache.run([id, draft](Tx &tx) { mado::saveDraft(tx, id, draft); });
}

QFuture<Result<std::optional<Draft>>> draft(const CommandContext &context, const ConsultationId &id)
{
    return context.cache.run([id](Tx &tx) { return findDraft(tx, id); });
}

QFuture<Result<void>> saveNoteDraft(const CommandContext &context, const ConsultationId &id, const Draft &draft)
{
    return context.cache.run([id, draft](Tx &tx) { mado::saveNoteDraft(tx, id, draft); });
}

QFuture<Result<std::optional<Draft>>> noteDraft(const CommandContext &context, const ConsultationId &id)
{
    return context.cache.run([id](Tx &tx) { return findNoteDraft(tx, id); });
}

} // namespace mado::commands
