// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps a row that is not even an object in sight, under one member.
QJsonObject rawRow(const QJsonValue &row) { return row.isObject() ? row.toObject() : QJsonObject{{u"row"_s, row}}; }

/// Decodes row by row: a bad one is set aside and never hides its neighbours.
template <class T>
QList<T> readRows(Fields &from, const char *name, const char *entity, T (*reader)(Fields &), QList<Quarantined> &aside)
{
    QList<T> good;
    for (const auto &row : from.array(name)) {
        const QJsonObject raw = rawRow(row);
        const auto decoded = decodeWith(raw, reader);
        if (decoded)
            good.append(*decoded);
        else
            aside.append({QString::fromLatin1(entity), raw.value("id"_L1).toString(), decoded.error(), raw});
    }
    return good;
}

QJsonArray withRaw(QJsonArray rows, const QList<Quarantined> &aside)
{
    for (const Quarantined &row : aside)
        rows.append(row.raw);
    return rows;
}

SyncBatch readSyncBatch(Fields &from)
{
    SyncBatch batch{.cursor = from.integer("cursor"),
                    .more = from.boolean("more"),
                    .serverTime = from.utc("serverTime"),
                    .consultations = {},
                    .gone = from.ids<ConsultationTag>("gone"),
                    .quarantined = {}};
    batch.consultations = readRows(from, "consultations", "consultation", readConsultation, batch.quarantined);
    return batch;
}

TranscriptBatch readTranscriptBatch(Fields &from)
{
    TranscriptBatch batch{.conversation = from.id<ConversationTag>("conversation"),
                          .cursor = from.integer("cursor"),
                          .more = from.boolean("more"),
                          .entries = {},
                          .quarantined = {}};
    batch.entries = readRows(from, "entries", "entry", readEntry, batch.quarantined);
    return batch;
}

} // namespace

QJsonObject encode(const SyncBatch &value)
{
    QJsonArray gone;
    for (const ConsultationId &id : value.gone)
        gone.append(id.text());
    return {{u"cursor"_s, value.cursor},
            {u"more"_s, value.more},
            {u"serverTime"_s, utcText(value.serverTime)},
            {u"consultations"_s, withRaw(encodeList(value.consultations), value.quarantined)},
            {u"gone"_s, gone}};
}

QJsonObject encode(const TranscriptBatch &value)
{
    return {{u"conversation"_s, value.conversation.text()},
            {u"cursor"_s, value.cursor},
            {u"more"_s, value.more},
            {u"entries"_s, withRaw(encodeList(value.entries), value.quarantined)}};
}

Decoded<SyncBatch> decodeSyncBatch(const QJsonObject &json) { return decodeWith(json, readSyncBatch); }
Decoded<TranscriptBatch> decodeTranscriptBatch(const QJsonObject &json)
{
    return decodeWith(json, readTranscriptBatch);
}

} // namespace mado
