// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/trial_rows.h"

namespace mado::store {

QList<TrialMessage> queuedSince(Transaction &tx, const QString &id)
{
    QList<TrialMessage> found;
    for (const Row &row : tx.query("SELECT id, messages, urgent FROM outbound WHERE id > $1 ORDER BY id", {id}))
        found.append({row.text(0), row.text(1), row.integer(2) != 0});
    return found;
}

} // namespace mado::store
