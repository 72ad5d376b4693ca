// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/desk_session_parts.h"

#include "app/store/faults.h"
#include "app/store/outbox_rows.h"
#include "app/store/retention.h"
#include "app/store/transcript_rows.h"

namespace mado {

namespace {

constexpr int firstPage = 200;
constexpr int laterPages = 500;

AppError unreadableRow(const Quarantined &row)
{
    const QString where = row.entity + u' ' + (row.id.isEmpty() ? QStringLiteral("?") : row.id);
    return {AppError::Kind::Incompatible,
            QLatin1String(faults::rowUnreadable) + QStringLiteral(": ") + where + QStringLiteral(": ") +
                row.fault.path + u' ' + row.fault.what,
            std::nullopt};
}

AppError unopenedRow(const QString &tableAndRow)
{
    return {AppError::Kind::Store, QLatin1String(faults::cacheRow) + QStringLiteral(": ") + tableAndRow, std::nullopt};
}

} // namespace

Holdings takeStock(Tx &tx, const StaffId &me, const QDateTime &now)
{
    sendingBecameUnknown(tx);
    forgetUnneeded(tx, me, now);
    retryQuarantined(tx);
    Holdings held{syncProgress(tx), allConsultations(tx), allOutbox(tx), allQuarantined(tx)};
    // All of it is published by the desk itself, once.
    QStringList unreadable = std::exchange(tx.committed, {}).unreadable;
    unreadable.removeDuplicates();
    tx.committed.unreadable = std::move(unreadable);
    return held;
}

void DeskSession::Parts::wire(DeskSession &desk)
{
    QObject::connect(cache.get(), &Cache::queueCommitted, &desk, [this, &desk](const QueueDiff &diff) {
        index.apply(diff);
        Q_EMIT desk.queueChanged(diff);
        transcripts.consider(diff.changed);
        regain.apply(diff);
    });
    QObject::connect(cache.get(), &Cache::transcriptCommitted, &desk, &Desk::transcriptChanged);
    QObject::connect(cache.get(), &Cache::outboxCommitted, &desk, &Desk::outboxChanged);
    QObject::connect(cache.get(), &Cache::quarantinedCommitted, &desk,
                     [&desk](const Quarantined &row) { Q_EMIT desk.noticed(unreadableRow(row)); });
    QObject::connect(cache.get(), &Cache::unreadable, &desk,
                     [&desk](const QString &row) { Q_EMIT desk.noticed(unopenedRow(row)); });
    QObject::connect(&pull, &PullLoop::stateChanged, &desk,
                     [this, &desk](const ConnectionState &state) { connectionChanged(desk, state); });
    QObject::connect(&pull, &PullLoop::noticed, &desk, &Desk::noticed);
    const auto trouble = [this, &desk](const AppError &error) { troubled(desk, error); };
    QObject::connect(&transcripts, &TranscriptFetcher::failed, &desk, trouble);
    QObject::connect(&sender, &OutboxSender::failed, &desk, trouble);
    QObject::connect(&leases, &LeaseKeeper::failed, &desk, trouble);
}

void DeskSession::Parts::begin(DeskSession &desk, const Holdings &held)
{
    const QueueDiff queue{held.queue, {}};
    index.apply(queue);
    regain.apply(queue);
    Q_EMIT desk.queueChanged(queue);
    Q_EMIT desk.outboxChanged({held.outbox, {}});
    for (const Quarantined &row : held.quarantined)
        Q_EMIT desk.noticed(unreadableRow(row));
    sender.load(held.outbox);
    pull.start(held.progress);
}

void DeskSession::Parts::connectionChanged(DeskSession &desk, const ConnectionState &state)
{
    const bool online = state.phase == ConnectionState::Phase::Online;
    Q_EMIT desk.connectionChanged(state);
    transcripts.setOnline(online);
    sender.setOnline(online);
    leases.setOnline(online);
    regain.setOnline(online);
    if (state.phase == ConnectionState::Phase::SignedOut)
        Q_EMIT desk.signedOut();
}

void DeskSession::Parts::troubled(DeskSession &desk, const AppError &error)
{
    switch (error.kind) {
    case AppError::Kind::Offline:
    case AppError::Kind::UnknownResult:
    case AppError::Kind::Refused: // a lease or a row is not what this console thinks
        pull.doubt();
        break;
    case AppError::Kind::SignedOut:
        pull.sessionEnded();
        break;
    case AppError::Kind::Incompatible:
    case AppError::Kind::Store:
    case AppError::Kind::Keychain:
        Q_EMIT desk.noticed(error);
        break;
    }
}

void DeskSession::Parts::watch(DeskSession &desk, const ConsultationId &id)
{
    const auto open = [id, now = clock.now()](Tx &tx) {
        const auto row = findConsultation(tx, id);
        if (row)
            markOpened(tx, row->conversation, now);
        return row ? std::optional(row->conversation) : std::nullopt;
    };
    ++watched[id];
    then(cache->run(open), &desk, [this, &desk, id](const Result<std::optional<ConversationId>> &found) {
        if (!found)
            Q_EMIT desk.noticed(found.error());
        else if (*found)
            showPage(desk, id, **found, {std::numeric_limits<qint64>::max(), firstPage});
    });
    transcripts.watch(id);
}

/// From the newest back, page by page: a long conversation is on screen at once and grows upwards.
void DeskSession::Parts::showPage(DeskSession &desk, const ConsultationId &id, const ConversationId &conversation,
                                  const Page &page)
{
    const auto read = [conversation, page](Tx &tx) { return entriesBefore(tx, conversation, page.before, page.limit); };
    then(cache->run(read), &desk, [this, &desk, id, conversation](const Result<EntryPage> &found) {
        if (!found) {
            Q_EMIT desk.noticed(found.error());
            return;
        }
        if (!found->entries.isEmpty())
            Q_EMIT desk.transcriptChanged({conversation, found->entries});
        if (found->rest && watched.contains(id))
            showPage(desk, id, conversation, {*found->rest, laterPages});
    });
}

} // namespace mado
