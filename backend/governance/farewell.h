// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/governance/services.h"

namespace mado::governance {

/// Tells every resident who can be reached, through the queue, that messages are taken until then and what becomes of
/// what they told. In the transaction that confirms the run: it happens with it, once, or not at all.
void tellResidents(store::Transaction &tx, const Officer &officer, const QDateTime &until);

} // namespace mado::governance
