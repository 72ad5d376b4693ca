// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/queue_rows.h"

#include "app/store/newer.h"
#include "app/store/quarantine_rows.h"
#include "app/store/transcript_rows.h"
#include "contract/codecs.h"

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

bool conversationStillNeeded(Tx &tx, const ConversationId &conversation)
{
    const auto rest = allConsultations(tx);
    return std::any_of(rest.begin(), rest.end(), [&](const Consultation &c) { return c.conversation == conversation; });
}

void forgetById(Tx &tx, const ConsultationId &id)
{
    if (const auto known = findConsultation(tx, id)) {
        forgetConsultation(tx, *known);
        return;
    }
    tx.run("DELETE FROM consultation WHERE id = ?", {id.text()});
    tx.committed.queue.gone.append(id);
}

} // namespace

void applySync(Tx &tx, const SyncBatch &batch)
{
    for (const Consultation &consultation : batch.consultations)
        applyConsultation(tx, consultation);
    for (const ConsultationId &id : batch.gone)
        forgetById(tx, id);
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
    tx.run("DELETE FROM consultation WHERE id = ?", {consultation.id.text()});
    tx.committed.queue.gone.append(consultation.id);
    tx.erased = true;
    if (!conversationStillNeeded(tx, consultation.conversation))
        forgetTranscript(tx, consultation.conversation);
}

} // namespace mado
