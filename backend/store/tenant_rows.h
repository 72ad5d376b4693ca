// SPDX-License-Identifier: GPL-3.0-or-later
// One database holds one tenant: a prefecture, or the nation.
#pragma once

#include "backend/store/engine.h"

namespace mado::store {

/// Whose database this is; empty while nobody has claimed it.
QString tenantOf(Transaction &tx);
void claimFor(Transaction &tx, const QString &tenant);

} // namespace mado::store
