// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/calls.h"

#include "app/commands/instant.h"
#include "app/store/faults.h"
#include "app/store/kept_rows.h"
#include "app/store/outbox_rows.h"
#include "app/store/queue_rows.h"
#include "app/store/transcript_rows.h"
#include "contract/codecs_calls_made.h"
#include "contract/codecs_care.h"

namespace mado::commands {

namespace {

template <class T> QFuture<Result<T>> notMine()
{
    return ready<Result<T>>(fail(AppError::Kind::Refused, QLatin1String(faults::notOwner)));
}

const auto careName = QStringLiteral("care");

template <class T> Result<T> read(const Result<QJsonObject> &json, Decoded<T> (*decode)(const QJsonObject &))
{
    if (!json)
        return tl::make_unexpected(json.error());
    const auto decoded = decode(*json);
    if (!decoded)
        return fail(AppError::Kind::Incompatible, decoded.error().path + QLatin1Char(' ') + decoded.error().what);
    return *decoded;
}

/// The newest line of the conversation that this computer has; 0: none.
qint64 newestSeen(Tx &tx, const ConsultationId &id)
{
    const auto row = findConsultation(tx, id);
    return row ? transcriptCursor(tx, row->conversation) : 0;
}

} // namespace

QFuture<Result<Consultation>> planCall(const CommandContext &context, const ConsultationId &id, const QDateTime &dueAt)
{
    const auto fence = context.index.fence(id);
    return fence ? sendNow(context, id, PlanCall{*fence, dueAt}) : notMine<Consultation>();
}

QFuture<Result<CommandKey>> recordCall(const CommandContext &context, const ConsultationId &id, const RecordCall &call)
{
    const auto fence = context.index.fence(id);
    if (!fence)
        return notMine<CommandKey>();
    if (call.note.size() > maxNoteUnits || call.message.size() > maxReplyUnits)
        return ready<Result<CommandKey>>(fail(AppError::Kind::Refused, QLatin1String(faults::textLength)));
    const QDateTime now = context.clock.now();
    RecordCall record = call;
    record.fence = *fence;
    record.calledAt = now;
    record.message.clear();
    return context.cache.run([id, record, now, told = call.message, key = CommandKey::random()](Tx &tx) {
        RecordCall seen = record;
        seen.seenSeq = newestSeen(tx, id);
        enqueue(tx, {key, id, seen, now});
        if (!told.trimmed().isEmpty())
            enqueue(tx, {CommandKey::random(), id, Reply{seen.fence, told, now, *seen.seenSeq, false}, now});
        return key;
    });
}

QFuture<Result<CallsMade>> callsMade(const CommandContext &context, const std::optional<ConsultationId> &id)
{
    ApiCall call{.verb = "GET", .path = QStringLiteral("/v1/calls")};
    if (id)
        call.query.addQueryItem(QStringLiteral("consultation"), id->text());
    return context.api.call(call).then([](const Result<QJsonObject> &json) { return read(json, decodeCallsMade); });
}

QFuture<Result<CareGuides>> care(const CommandContext &context)
{
    const Answer<Result<CareGuides>> answer;
    const auto fetched = context.api.call({.verb = "GET", .path = QStringLiteral("/v1/care")});
    then(fetched, context.owner, [context, answer](const Result<QJsonObject> &json) {
        const auto guides = read(json, decodeCareGuides);
        if (guides) {
            then(context.cache.run([json = *json](Tx &tx) { keep(tx, careName, json); }), context.owner,
                 [answer, guides](const Result<void> &) { answer.give(guides); });
            return;
        }
        then(context.cache.run([](Tx &tx) { return findKept(tx, careName).value_or(QJsonObject()); }), context.owner,
             [answer, guides](const Result<QJsonObject> &kept) {
                 const auto before = read(kept, decodeCareGuides);
                 answer.give(before ? before : guides);
             });
    });
    return answer.future();
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
