// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/sync.h"

#include "backend/store/columns.h"
#include "backend/store/consultation_view.h"
#include "backend/store/entry_rows.h"
#include "backend/store/feed.h"
#include "backend/store/sync_rows.h"

#include <QSet>

namespace mado::desk {

namespace {

Quarantined setAside(const QString &entity, const QString &id)
{
    return {entity, id, {QString(), QStringLiteral("the server cannot read this row")}, {{QStringLiteral("id"), id}}};
}

void add(store::Transaction &tx, const ConsultationId &id, SyncBatch &batch)
{
    try {
        if (const auto row = store::findConsultation(tx, id))
            batch.consultations.append(store::describe(tx, *row));
    } catch (const store::UnreadableRow &) {
        batch.quarantined.append(setAside(QStringLiteral("consultation"), id.text()));
    }
}

SyncBatch snapshot(store::Transaction &tx, const store::Scope &scope, qint64 position, const QDateTime &now)
{
    const auto ids = store::consultationsByUrgency(tx, scope, batchRows + 1);
    SyncBatch batch = noNews(position, now);
    batch.more = static_cast<qint64>(ids.size()) > batchRows;
    // Ranks shift while a console pages; positions of the feed do not, so the rest comes in their order.
    if (batch.more)
        batch.cursor = store::oldestChange(tx, scope).value_or(position + 1) - 1;
    for (std::size_t i = 0; i < std::min<std::size_t>(ids.size(), batchRows); ++i)
        add(tx, ids[i], batch);
    return batch;
}

SyncBatch changes(store::Transaction &tx, const store::Scope &scope, qint64 since, const QDateTime &now)
{
    const auto changed = store::changedConsultations(tx, scope, since, batchRows);
    SyncBatch batch = noNews(store::feedPosition(tx), now);
    batch.more = static_cast<qint64>(changed.size()) == batchRows;
    if (batch.more)
        batch.cursor = changed.back().seq;
    QSet<QString> told; // a row that came into reach and changed besides is told once
    for (const store::ChangedConsultation &change : changed) {
        if (told.contains(change.id.text()))
            continue;
        told.insert(change.id.text());
        if (change.inScope)
            add(tx, change.id, batch);
        else
            batch.gone.append(change.id);
    }
    return batch;
}

} // namespace

SyncBatch noNews(qint64 cursor, const QDateTime &now)
{
    return {.cursor = cursor, .more = false, .serverTime = now, .consultations = {}, .gone = {}, .quarantined = {}};
}

SyncBatch syncBatch(store::Transaction &tx, const StaffId &staff, qint64 since, const QDateTime &now)
{
    const store::Scope scope{staff, now - closedStaysFor};
    const qint64 position = store::feedPosition(tx);
    return since <= 0 || since > position ? snapshot(tx, scope, position, now) : changes(tx, scope, since, now);
}

bool saysNothing(const SyncBatch &batch)
{
    return !batch.more && batch.consultations.isEmpty() && batch.gone.isEmpty() && batch.quarantined.isEmpty();
}

TranscriptBatch transcriptBatch(store::Transaction &tx, const ConversationId &conversation, qint64 since)
{
    TranscriptBatch batch{
        .conversation = conversation, .cursor = since, .more = false, .entries = {}, .quarantined = {}};
    const auto entries = store::entriesSince(tx, conversation, since, batchRows);
    batch.more = static_cast<qint64>(entries.size()) == batchRows;
    for (const auto &entry : entries) {
        batch.cursor = entry ? entry->seq : entry.error().seq;
        if (entry)
            batch.entries.append(*entry);
        else
            batch.quarantined.append(setAside(QStringLiteral("entry"), entry.error().id));
    }
    return batch;
}

} // namespace mado::desk
