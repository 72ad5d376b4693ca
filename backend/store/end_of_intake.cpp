// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/end_of_intake.h"

#include "backend/store/columns.h"
#include "backend/store/disposal_rows.h"

namespace mado::store {

bool intakeStopped(Transaction &tx)
{
    if (collectionEnded(tx))
        return true;
    const auto running = runningDisposal(tx);
    return running && running->state == DisposalState::Frozen && !running->proposal.rehearsal;
}

std::optional<ResidentRow> knownResident(Transaction &tx, const AccountId &account, const QString &lineUser)
{
    const auto rows = tx.query("SELECT id, language, reachable FROM conversation WHERE account = $1 AND line_user = $2",
                               {account.text(), lineUser});
    if (rows.empty())
        return std::nullopt;
    return ResidentRow{idFrom<ConversationId>(rows[0], 0), rows[0].text(1), rows[0].integer(2) != 0};
}

void emptyRawEvent(Transaction &tx, qint64 id) { tx.execute("UPDATE raw_event SET body = '{}' WHERE id = $1", {id}); }

} // namespace mado::store
