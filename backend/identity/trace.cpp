// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/trace.h"

#include "backend/store/audit_rows.h"

namespace mado::identity {

void Trace::put(store::Transaction &tx, const StaffProfile *who, const Entry &entry, bool refused) const
{
    if (!m_audit)
        return;
    m_audit->record(tx, {.who = who ? std::optional(StaffName{who->id, who->name, who->role}) : std::nullopt,
                         .at = entry.at,
                         .what = entry.what,
                         .subject = entry.subject.isEmpty() ? entry.whose.id.text() : entry.subject,
                         .label = entry.whose.login,
                         .reason = entry.reason,
                         .refused = refused});
}

void Trace::pretend(store::Transaction &tx) const
{
    if (m_audit)
        store::lockAuditHead(tx);
}

} // namespace mado::identity
