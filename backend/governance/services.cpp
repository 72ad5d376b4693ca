// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/services.h"

#include "contract/tokyo.h"

namespace mado::governance {

QDate Officer::today() const { return inTokyo(now).date(); }

void Officer::record(store::Transaction &tx, Permission what, const QString &subject, const QString &label,
                     const QString &reason) const
{
    services.audit.record(tx, {name(), now, what, subject, label, reason});
}

} // namespace mado::governance
