// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/newer.h"

namespace mado {

bool storeIfNewer(Tx &tx, const VersionedRow &row)
{
    if (row.table == VersionedRow::Table::Consultation)
        return tx.run("INSERT INTO consultation (id, revision, sealed) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE "
                      "SET revision = excluded.revision, sealed = excluded.sealed "
                      "WHERE excluded.revision > consultation.revision",
                      {row.id, row.version, tx.seal(consultationPlace(row.id), row.content)});
    return tx.run("INSERT INTO entry (id, conversation, seq, sealed) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
                  "SET conversation = excluded.conversation, seq = excluded.seq, sealed = excluded.sealed "
                  "WHERE excluded.seq > entry.seq",
                  {row.id, row.conversation, row.version, tx.seal(entryPlace(row.id), row.content)});
}

SealPlace consultationPlace(const QString &id) { return {"consultation", "sealed", id}; }

SealPlace entryPlace(const QString &id) { return {"entry", "sealed", id}; }

} // namespace mado
