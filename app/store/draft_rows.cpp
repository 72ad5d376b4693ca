// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draft_rows.h"

#include "contract/codecs.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Replies and notes are kept alike, each in a table of its own.
struct DraftTable
{
    QByteArray name;
    const char *put;
    const char *remove;
    const char *find;
};

const DraftTable replies{"draft",
                         "INSERT INTO draft (consultation, sealed) VALUES (?, ?) ON CONFLICT (consultation) DO UPDATE "
                         "SET sealed = excluded.sealed",
                         "DELETE FROM draft WHERE consultation = ?", "SELECT sealed FROM draft WHERE consultation = ?"};
const DraftTable notes{"note_draft",
                       "INSERT INTO note_draft (consultation, sealed) VALUES (?, ?) ON CONFLICT (consultation) DO "
                       "UPDATE SET sealed = excluded.sealed",
                       "DELETE FROM note_draft WHERE consultation = ?",
                       "SELECT sealed FROM note_draft WHERE consultation = ?"};

SealPlace placeOf(const DraftTable &table, const ConsultationId &consultation)
{
    return {table.name, "sealed", consultation.text()};
}

void remove(Tx &tx, const DraftTable &table, const ConsultationId &consultation)
{
    if (tx.run(table.remove, {consultation.text()}))
        tx.erased = true;
}

void save(Tx &tx, const DraftTable &table, const ConsultationId &consultation, const Draft &draft)
{
    if (draft.text.isEmpty()) {
        remove(tx, table, consultation);
        return;
    }
    const QJsonObject json{
        {u"text"_s, draft.text}, {u"seenSeq"_s, draft.seenSeq}, {u"savedAt"_s, utcText(draft.savedAt)}};
    tx.run(table.put, {consultation.text(), tx.seal(placeOf(table, consultation), json)});
}

std::optional<Draft> find(Tx &tx, const DraftTable &table, const ConsultationId &consultation)
{
    const QVariant sealed = tx.value(table.find, {consultation.text()});
    if (!sealed.isValid())
        return std::nullopt;
    const auto json = tx.open(placeOf(table, consultation), sealed);
    const auto savedAt = json ? utcFrom(json->value("savedAt"_L1).toString()) : std::nullopt;
    if (!savedAt)
        return std::nullopt;
    return Draft{json->value("text"_L1).toString(), json->value("seenSeq"_L1).toInteger(), *savedAt};
}

} // namespace

void saveDraft(Tx &tx, const ConsultationId &consultation, const Draft &draft)
{
    save(tx, replies, consultation, draft);
}

void deleteDraft(Tx &tx, const ConsultationId &consultation) { remove(tx, replies, consultation); }

std::optional<Draft> findDraft(Tx &tx, const ConsultationId &consultation) { return find(tx, replies, consultation); }

void saveNoteDraft(Tx &tx, const ConsultationId &consultation, const Draft &draft)
{
    save(tx, notes, consultation, draft);
}

void deleteNoteDraft(Tx &tx, const ConsultationId &consultation) { remove(tx, notes, consultation); }

std::optional<Draft> findNoteDraft(Tx &tx, const ConsultationId &consultation) { return find(tx, notes, consultation); }

bool hasDrafts(Tx &tx)
{
    return tx.value("SELECT (SELECT count(*) FROM draft) + (SELECT count(*) FROM note_draft)").toInt() > 0;
}

} // namespace mado
