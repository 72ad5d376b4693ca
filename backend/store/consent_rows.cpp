// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/consent_rows.h"

#include "backend/store/columns.h"

namespace mado::store {

bool takeConsentBack(Transaction &tx, const ConversationId &conversation, const QString &purpose, const QDateTime &at)
{
    return tx.execute("UPDATE consent SET granted = 0, at = $3 WHERE conversation = $1 AND purpose = $2 AND at <= $3",
                      {conversation.text(), purpose, timeColumn(at)}) > 0;
}

void forgetDialogue(Transaction &tx, const ConversationId &conversation)
{
    tx.execute("DELETE FROM dialogue WHERE conversation = $1", {conversation.text()});
}

} // namespace mado::store
