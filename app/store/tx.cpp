// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tx.h"

#include "app/store/faults.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace mado {

namespace {

bool execute(QSqlQuery &query, const char *sql, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql)))
        return false;
    for (const QVariant &value : values) {
        // A null QString is an empty text here, not SQL's NULL.
        const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(emptyText ? QVariant(QStringLiteral("")) : value);
    }
    return query.exec();
}

} // namespace

TranscriptDiff &Committed::transcript(const ConversationId &conversation)
{
    for (TranscriptDiff &diff : transcripts) {
        if (diff.conversation == conversation)
            return diff;
    }
    transcripts.append(TranscriptDiff{conversation, {}});
    return transcripts.last();
}

bool Tx::run(const char *sql, const QVariantList &values)
{
    if (m_fault)
        return false;
    QSqlQuery query(m_database);
    if (!execute(query, sql, values)) {
        giveUp(QStringLiteral("SQLite error ") + query.lastError().nativeErrorCode());
        return false;
    }
    return query.numRowsAffected() > 0;
}

QList<QVariantList> Tx::rows(const char *sql, const QVariantList &values)
{
    QList<QVariantList> found;
    if (m_fault)
        return found;
    QSqlQuery query(m_database);
    if (!execute(query, sql, values)) {
        giveUp(QStringLiteral("SQLite error ") + query.lastError().nativeErrorCode());
        return found;
    }
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        found.append(row);
    }
    if (query.lastError().isValid())
        giveUp(QStringLiteral("SQLite error ") + query.lastError().nativeErrorCode());
    return found;
}

QVariant Tx::value(const char *sql, const QVariantList &values)
{
    const auto found = rows(sql, values);
    return found.isEmpty() ? QVariant() : found.first().first();
}

QByteArray Tx::seal(const SealPlace &place, const QJsonObject &json) const
{
    return m_sealer.seal(place, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<QJsonObject> Tx::open(const SealPlace &place, const QVariant &sealed)
{
    const auto plain = m_sealer.open(place, sealed.toByteArray());
    const auto json = plain ? QJsonDocument::fromJson(*plain) : QJsonDocument();
    if (json.isObject())
        return json.object();
    committed.unreadable.append(QString::fromLatin1(place.table) + u'/' + place.row);
    return std::nullopt;
}

void Tx::giveUp(const QString &detail)
{
    if (!m_fault)
        m_fault = AppError{AppError::Kind::Store, QLatin1String(faults::cacheFailed) + QStringLiteral(": ") + detail,
                           std::nullopt};
}

} // namespace mado
