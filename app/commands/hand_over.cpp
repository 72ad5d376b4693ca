// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/hand_over.h"

#include "app/commands/instant.h"
#include "app/store/faults.h"

namespace mado::commands {

QFuture<Result<Consultation>> handOver(const CommandContext &context, const ConsultationId &id, const HandOver &offer)
{
    const auto fence = context.index.fence(id);
    if (!fence)
        return ready<Result<Consultation>>(fail(AppError::Kind::Refused, QLatin1String(faults::notOwner)));
    HandOver held = offer;
    held.fence = *fence;
    return sendNow(context, id, held);
}

QFuture<Result<Consultation>> answerHandOver(const CommandContext &context, const ConsultationId &id,
                                             const AnswerHandOver &answer)
{
    return sendNow(context, id, answer);
}

QFuture<Result<QList<Receiver>>> receivers(const CommandContext &context, const ConsultationId &id)
{
    return context.api.receivers(id).then([](const Result<Receivers> &found) {
        return found.map([](const Receivers &answer) { return answer.receivers; });
    });
}

} // namespace mado::commands
