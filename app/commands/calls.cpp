// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/calls.h"

#include "app/commands/instant.h"
#include "app/store/faults.h"

namespace mado::commands {

namespace {

template <class T> QFuture<Result<T>> notMine()
{
    return ready<Result<T>>(fail(AppError::Kind::Refused, QLatin1String(faults::notOwner)));
}

} // namespace

QFuture<Result<Consultation>> planCall(const CommandContext &context, const ConsultationId &id, const QDateTime &dueAt)
{
    const auto fence = context.index.fence(id);
    return fence ? sendNow(context, id, PlanCall{*fence, dueAt}) : notMine<Consultation>();
}

QFuture<Result<Consultation>> recordCall(const CommandContext &context, const ConsultationId &id,
                                         const RecordCall &call)
{
    const auto fence = context.index.fence(id);
    if (!fence)
        return notMine<Consultation>();
    RecordCall held = call;
    held.fence = *fence;
    return sendNow(context, id, held);
}

QFuture<Result<Consultation>> acknowledge(const CommandContext &context, const ConsultationId &id)
{
    return sendNow(context, id, Acknowledge{});
}

QFuture<Result<QString>> showNumber(const CommandContext &context, const ConsultationId &id)
{
    const auto fence = context.index.fence(id);
    if (!fence)
        return notMine<QString>();
    return context.api.showNumber(id, LeaseRenewal{*fence}).then([](const Result<NumberShown> &shown) {
        return shown.map([](const NumberShown &answer) { return answer.number; });
    });
}

} // namespace mado::commands
