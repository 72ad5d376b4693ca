// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/recorder.h"

#include "contract/codecs.h"

namespace mado::audit {

void Recorder::record(store::Transaction &tx, const Act &act) const
{
    append(tx, {.seq = 0,
                .at = act.at,
                .staff = act.who ? act.who->id.text() : QString(),
                .role = act.who ? word(act.who->role) : QString(),
                .action =
                    QString::fromLatin1(rowOf(act.what).name) + (act.refused ? QStringLiteral(".refused") : QString()),
                .subject = act.subject,
                .label = act.label,
                .reason = act.reason,
                .hash = {}});
}

void Recorder::record(store::Transaction &tx, const KeeperAct &act) const
{
    append(tx, {.seq = 0,
                .at = act.at,
                .staff = {},
                .role = {},
                .action = act.action,
                .subject = {},
                .label = act.label,
                .reason = act.reason,
                .hash = {}});
}

void Recorder::append(store::Transaction &tx, store::AuditRow row) const
{
    const store::AuditHead head = store::lockAuditHead(tx);
    row.seq = head.seq + 1;
    row.at = QDateTime::fromMSecsSinceEpoch(row.at.toMSecsSinceEpoch(), Qt::UTC);
    row.hash = m_seal.hashOf(head.hash, row);
    store::appendAudit(tx, row);
}

bool Recorder::isNewLook(store::Transaction &tx, const Act &look)
{
    return look.who && !store::auditedSince(tx, look.who->id, QString::fromLatin1(rowOf(look.what).name), look.subject,
                                            look.at.addSecs(-sameLookSeconds));
}

} // namespace mado::audit
