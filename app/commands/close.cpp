// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/close.h"

#include "app/commands/instant.h"
#include "app/store/draft_rows.h"
#include "app/store/faults.h"
#include "app/store/outbox_rows.h"

namespace mado::commands {

namespace {

bool isUnsettled(Tx &tx, const ConsultationId &id)
{
    const auto outbox = allOutbox(tx);
    return findDraft(tx, id) ||
           std::any_of(outbox.begin(), outbox.end(), [&](const OutboxItem &item) { return item.consultation == id; });
}

} // namespace

QFuture<Result<Consultation>> close(const CommandContext &context, const ConsultationId &id, const Close &close)
{
    const Answer<Result<Consultation>> answer;
    then(context.cache.run([id](Tx &tx) { return isUnsettled(tx, id); }), context.owner,
         [context, id, close, answer](const Result<bool> &unsettled) {
             if (!unsettled)
                 answer.give(tl::make_unexpected(unsettled.error()));
             else if (*unsettled)
                 answer.give(fail(AppError::Kind::Refused, QLatin1String(faults::closeUnsettled)));
             else
                 then(sendNow(context, id, close), context.owner,
                      [answer](const Result<Consultation> &closed) { answer.give(closed); });
         });
    return answer.future();
}

} // namespace mado::commands
