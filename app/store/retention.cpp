// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/retention.h"

#include "app/store/queue_rows.h"
#include "app/store/transcript_rows.h"

#include <QSet>

namespace mado {

namespace {

constexpr int keptDays = 7;

/// Consultations with a draft or something in the outbox.
QSet<QString> unsettled(Tx &tx)
{
    QSet<QString> ids;
    for (const QVariantList &row : tx.rows("SELECT consultation FROM draft UNION "
                                           "SELECT consultation FROM note_draft UNION SELECT consultation FROM outbox"))
        ids.insert(row.first().toString());
    return ids;
}

QSet<QString> openedSince(Tx &tx, const QDateTime &limit)
{
    QSet<QString> conversations;
    for (const QVariantList &row :
         tx.rows("SELECT conversation FROM transcript WHERE opened_at >= ?", {limit.toMSecsSinceEpoch()}))
        conversations.insert(row.first().toString());
    return conversations;
}

} // namespace

void forgetUnneeded(Tx &tx, const StaffId &me, const QDateTime &now)
{
    const QDateTime limit = now.addDays(-keptDays);
    QSet<QString> needed = openedSince(tx, limit);
    const QSet<QString> busy = unsettled(tx);
    for (const Consultation &c : allConsultations(tx)) {
        const QString conversation = c.conversation.text();
        const bool mine = !c.closed && c.owner && c.owner->staff.id == me;
        if (mine || busy.contains(c.id.text()))
            needed.insert(conversation);
        else if (c.closed && c.closed->at < limit && !needed.contains(conversation))
            forgetConsultation(tx, c);
    }
    for (const QVariantList &row : tx.rows("SELECT conversation FROM transcript")) {
        const auto conversation = ConversationId::from(row.first().toString());
        if (conversation && !needed.contains(conversation->text()))
            forgetTranscript(tx, *conversation);
    }
}

} // namespace mado
