// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/instant.h"

#include "app/store/draft_rows.h"
#include "app/store/queue_rows.h"

namespace mado {

namespace {

using Outcome = Result<std::optional<Consultation>>;

constexpr int attempts = 3;
constexpr std::chrono::seconds pause{1};

/// The reply that came with an accepted offer becomes one's own draft, unless one has begun one already.
void keepPassedDraft(Tx &tx, const CommandApplied &applied, const QDateTime &now)
{
    if (applied.draft && !findDraft(tx, applied.consultation.id))
        saveDraft(tx, applied.consultation.id, {*applied.draft, applied.consultation.transcriptSeq, now});
}

void commit(const CommandContext &context, const CommandApplied &applied, const Answer<Outcome> &answer)
{
    const auto work = [applied, now = context.clock.now()](Tx &tx) {
        applyConsultation(tx, applied.consultation);
        keepPassedDraft(tx, applied, now);
    };
    then(context.cache.run(work), context.owner, [row = applied.consultation, answer](const Result<void> &done) {
        // The server did it; a failing cache does not undo that.
        Q_UNUSED(done)
        answer.give(std::optional(row));
    });
}

void attempt(const CommandContext &context, const InstantAsk &ask, int left, const Answer<Outcome> &answer)
{
    then(ask(), context.owner, [context, ask, left, answer](const Result<std::optional<CommandApplied>> &applied) {
        if (applied && *applied)
            commit(context, **applied, answer);
        else if (applied)
            answer.give(std::optional<Consultation>());
        else if (applied.error().kind == AppError::Kind::UnknownResult && left > 1)
            context.scheduler.after(pause, context.owner, [=] { attempt(context, ask, left - 1, answer); });
        else
            answer.give(tl::make_unexpected(applied.error()));
    });
}

} // namespace

QFuture<Outcome> askNow(const CommandContext &context, const InstantAsk &ask)
{
    if (!context.online())
        return ready<Outcome>(fail(AppError::Kind::Offline, QStringLiteral("needs the server's word")));
    const Answer<Outcome> answer;
    attempt(context, ask, attempts, answer);
    return answer.future();
}

QFuture<Result<Consultation>> sendNow(const CommandContext &context, const ConsultationId &id,
                                      const ConsultationCommand &command)
{
    const InstantAsk ask = [context, id, command, key = CommandKey::random()] {
        return context.api.send(id, command, key).then([](const Result<CommandApplied> &applied) {
            return applied.map([](const CommandApplied &done) { return std::optional(done); });
        });
    };
    return askNow(context, ask).then([](const Outcome &outcome) -> Result<Consultation> {
        if (!outcome)
            return tl::make_unexpected(outcome.error());
        return **outcome;
    });
}

} // namespace mado
