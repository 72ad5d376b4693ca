// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draft_rows.h"

#include "contract/codecs.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

SealPlace placeOf(const ConsultationId &consultation) { return {"draft", "sealed", consultation.text()}; }

} // namespace

void saveDraft(Tx &tx, const ConsultationId &consultation, const Draft &draft)
{
    if (draft.text.isEmpty()) {
        deleteDraft(tx, consultation);
        return;
    }
    const QJsonObject json{
        {u"text"_s, draft.text}, {u"seenSeq"_s, draft.seenSeq}, {u"savedAt"_s, utcText(draft.savedAt)}};
    tx.run("INSERT INTO draft (consultation, sealed) VALUES (?, ?) ON CONFLICT (consultation) DO UPDATE "
           "SET sealed = excluded.sealed",
           {consultation.text(), tx.seal(placeOf(consultation), json)});
}

void deleteDraft(Tx &tx, const ConsultationId &consultation)
{
    if (tx.run("DELETE FROM draft WHERE consultation = ?", {consultation.text()}))
        tx.erased = true;
}

std::optional<Draft> findDraft(Tx &tx, const ConsultationId &consultation)
{
    const QVariant sealed = tx.value("SELECT sealed FROM draft WHERE consultation = ?", {consultation.text()});
    if (!sealed.isValid())
        return std::nullopt;
    const auto json = tx.open(placeOf(consultation), sealed);
    const auto savedAt = json ? utcFrom(json->value("savedAt"_L1).toString()) : std::nullopt;
    if (!savedAt)
        return std::nullopt;
    return Draft{json->value("text"_L1).toString(), json->value("seenSeq"_L1).toInteger(), *savedAt};
}

bool hasDrafts(Tx &tx) { return tx.value("SELECT count(*) FROM draft").toInt() > 0; }

} // namespace mado
