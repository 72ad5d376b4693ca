// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/media_rows.h"

#include "app/store/newer.h"
#include "contract/codecs.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

SealPlace placeOf(const EntryId &entry) { return {"media", "sealed", entry.text()}; }

bool isStillMedia(Tx &tx, const EntryId &entry, const QVariant &sealed)
{
    const auto json = tx.open(entryPlace(entry.text()), sealed);
    const auto kept = json ? decodeEntry(*json) : tl::unexpected(DecodeError{});
    return kept && std::holds_alternative<ResidentMedia>(kept->body);
}

} // namespace

void keepMedia(Tx &tx, const EntryId &entry, const QByteArray &content)
{
    const auto rows = tx.rows("SELECT sealed, conversation FROM entry WHERE id = ?", {entry.text()});
    if (rows.isEmpty() || !isStillMedia(tx, entry, rows.first().at(0)))
        return;
    const QJsonObject json{{u"content"_s, QString::fromLatin1(content.toBase64())}};
    tx.run("INSERT INTO media (entry, conversation, sealed) VALUES (?, ?, ?) ON CONFLICT (entry) DO NOTHING",
           {entry.text(), rows.first().at(1), tx.seal(placeOf(entry), json)});
}

std::optional<QByteArray> findMedia(Tx &tx, const EntryId &entry)
{
    const QVariant sealed = tx.value("SELECT sealed FROM media WHERE entry = ?", {entry.text()});
    const auto json = sealed.isValid() ? tx.open(placeOf(entry), sealed) : std::nullopt;
    return json ? std::optional(QByteArray::fromBase64(json->value("content"_L1).toString().toLatin1())) : std::nullopt;
}

void forgetMedia(Tx &tx, const EntryId &entry)
{
    if (tx.run("DELETE FROM media WHERE entry = ?", {entry.text()}))
        tx.erased = true;
}

void forgetMediaOf(Tx &tx, const ConversationId &conversation)
{
    if (tx.run("DELETE FROM media WHERE conversation = ?", {conversation.text()}))
        tx.erased = true;
}

} // namespace mado
