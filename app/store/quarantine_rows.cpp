// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/quarantine_rows.h"

#include "app/store/queue_rows.h"
#include "app/store/transcript_rows.h"
#include "contract/codecs.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace mado {

namespace {

/// A row without even an id is told apart by its content.
QString rowId(const Quarantined &row)
{
    if (!row.id.isEmpty())
        return row.id;
    const QByteArray content = QJsonDocument(row.raw).toJson(QJsonDocument::Compact);
    return u'?' + QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32));
}

SealPlace placeOf(const QString &entity, const QString &id) { return {"quarantine", "sealed", entity + u'/' + id}; }

void retry(Tx &tx, const QString &entity, const QJsonObject &kept)
{
    const QJsonObject raw = kept.value(QLatin1String("raw")).toObject();
    if (entity == QLatin1String("consultation")) {
        if (const auto consultation = decodeConsultation(raw)) {
            applyConsultation(tx, *consultation);
            release(tx, entity, consultation->id.text());
        }
        return;
    }
    const auto conversation = ConversationId::from(kept.value(QLatin1String("conversation")).toString());
    const auto entry = decodeEntry(raw);
    if (conversation && entry) {
        applyEntry(tx, *conversation, *entry);
        release(tx, entity, entry->id.text());
    }
}

} // namespace

void quarantine(Tx &tx, const Quarantined &row, const std::optional<ConversationId> &conversation)
{
    const QString id = rowId(row);
    QJsonObject kept{{QStringLiteral("raw"), row.raw}, {QStringLiteral("path"), row.fault.path}};
    if (conversation)
        kept.insert(QStringLiteral("conversation"), conversation->text());
    tx.run("INSERT INTO quarantine (entity, id, fault, sealed) VALUES (?, ?, ?, ?) ON CONFLICT (entity, id) DO UPDATE "
           "SET fault = excluded.fault, sealed = excluded.sealed",
           {row.entity, id, row.fault.what, tx.seal(placeOf(row.entity, id), kept)});
    tx.committed.quarantined.append(row);
}

void release(Tx &tx, const QString &entity, const QString &id)
{
    tx.run("DELETE FROM quarantine WHERE entity = ? AND id = ?", {entity, id});
}

QList<Quarantined> allQuarantined(Tx &tx)
{
    QList<Quarantined> all;
    for (const QVariantList &row : tx.rows("SELECT entity, id, fault, sealed FROM quarantine")) {
        const auto kept = tx.open(placeOf(row[0].toString(), row[1].toString()), row[3]);
        if (!kept)
            continue;
        const DecodeError fault{kept->value(QLatin1String("path")).toString(), row[2].toString()};
        const QString id = row[1].toString().startsWith(u'?') ? QString() : row[1].toString();
        all.append({row[0].toString(), id, fault, kept->value(QLatin1String("raw")).toObject()});
    }
    return all;
}

void retryQuarantined(Tx &tx)
{
    for (const QVariantList &row : tx.rows("SELECT entity, id, sealed FROM quarantine")) {
        if (const auto kept = tx.open(placeOf(row[0].toString(), row[1].toString()), row[2]))
            retry(tx, row[0].toString(), *kept);
    }
}

} // namespace mado
