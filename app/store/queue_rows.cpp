// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/queue_rows.h"

#include "app/store/newer.h"
#include "app/store/quarantine_rows.h"
#include "app/store/transcript_rows.h"
#include "contract/codecs.h"

#include <QSet>

namespace mado {

namespace {

void setMeta(Tx &tx, const char *name, const QVariant &value)
{
    tx.run("INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
           {QString::fromLatin1(name), value});
}

QVariant meta(Tx &tx, const char *name)
{
    return tx.value("SELECT value FROM meta WHERE name = ?", {QString::fromLatin1(name)});
}

std::optional<Consultation> opened(Tx &tx, const QString &id, const QVariant &sealed)
{
    const auto json = tx.open(consultationPlace(id), sealed);
    if (!json)
        return std::nullopt;
    auto decoded = decodeConsultation(*json);
    if (decoded)
        return *decoded;
    tx.committed.unreadable.append(QStringLiteral("consultation/") + id);
    return std::nullopt;
}

QSet<QString> conversationsNeeded(Tx &tx)
{
    QSet<QString> needed;
    for (const Consultation &rest : allConsultations(tx))
        needed.insert(rest.conversation.text());
    return needed;
}

void forgetRow(Tx &tx, const ConsultationId &id)
{
    tx.run("DELETE FROM consultation WHERE id = ?", {id.text()});
    tx.committed.queue.gone.append(id);
}

/// A scope that shrinks takes thousands at once: what is left is opened one time, not once for each.
void forgetAll(Tx &tx, const QList<ConsultationId> &gone)
{
    QList<ConversationId> conversations;
    for (const ConsultationId &id : gone) {
        if (const auto known = findConsultation(tx, id))
            conversations.append(known->conversation);
        release(tx, QStringLiteral("consultation"), id.text());
        forgetRow(tx, id);
    }
    if (conversations.isEmpty())
        return;
    tx.erased = true;
    const QSet<QString> needed = conversationsNeeded(tx);
    for (const ConversationId &conversation : conversations) {
        if (!needed.contains(conversation.text()))
            forgetTranscript(tx, conversation);
    }
}

} // namespace

void applySync(Tx &tx, const SyncBatch &batch)
{
    for (const Consultation &consultation : batch.consultations)
        applyConsultation(tx, consultation);
    forgetAll(tx, batch.gone);
    for (const Quarantined &row : batch.quarantined)
        quarantine(tx, row, std::nullopt);
    setMeta(tx, "cursor", batch.cursor);
    setMeta(tx, "server_time", batch.serverTime.toMSecsSinceEpoch());
}

void applyConsultation(Tx &tx, const Consultation &consultation)
{
    const QString id = consultation.id.text();
    if (!storeIfNewer(tx, {VersionedRow::Table::Consultation, id, {}, consultation.revision, encode(consultation)}))
        return;
    release(tx, QStringLiteral("consultation"), id);
    tx.committed.queue.changed.append(consultation);
}

SyncProgress syncProgress(Tx &tx)
{
    const QVariant time = meta(tx, "server_time");
    SyncProgress progress{meta(tx, "cursor").toLongLong(), std::nullopt};
    if (time.isValid())
        progress.dataAsOf = QDateTime::fromMSecsSinceEpoch(time.toLongLong(), Qt::UTC);
    return progress;
}

QList<Consultation> allConsultations(Tx &tx)
{
    QList<Consultation> all;
    for (const QVariantList &row : tx.rows("SELECT id, sealed FROM consultation")) {
        if (auto consultation = opened(tx, row[0].toString(), row[1]))
            all.append(std::move(*consultation));
    }
    return all;
}

std::optional<Consultation> findConsultation(Tx &tx, const ConsultationId &id)
{
    const auto found = tx.rows("SELECT id, sealed FROM consultation WHERE id = ?", {id.text()});
    return found.isEmpty() ? std::nullopt : opened(tx, id.text(), found.first()[1]);
}

void forgetConsultation(Tx &tx, const Consultation &consultation)
{
    forgetRow(tx, consultation.id);
    tx.erased = true;
    if (!conversationsNeeded(tx).contains(consultation.conversation.text()))
        forgetTranscript(tx, consultation.conversation);
}

} // namespace mado
