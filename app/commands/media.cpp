// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/media.h"

#include "app/store/media_rows.h"

namespace mado::commands {

namespace {

void fetch(const CommandContext &context, const ConsultationId &id, const EntryId &entry,
           const Answer<Result<QByteArray>> &answer)
{
    then(context.api.media(id, entry), context.owner, [&context, entry, answer](const Result<QByteArray> &content) {
        if (!content)
            return answer.give(content);
        // Shown even where it cannot be kept: the cache says so itself.
        then(context.cache.run([entry, bytes = *content](Tx &tx) { keepMedia(tx, entry, bytes); }), context.owner,
             [answer, content](const Result<void> &) { answer.give(content); });
    });
}

} // namespace

QFuture<Result<QByteArray>> media(const CommandContext &context, const ConsultationId &id, const EntryId &entry)
{
    const Answer<Result<QByteArray>> answer;
    then(context.cache.run([entry](Tx &tx) { return findMedia(tx, entry); }), context.owner,
         [&context, id, entry, answer](const Result<std::optional<QByteArray>> &held) {
             if (held && *held)
                 answer.give(**held);
             else
                 fetch(context, id, entry, answer);
         });
    return answer.future();
}

} // namespace mado::commands
