// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"

namespace mado::staff {

/// True when this member of staff works for the account, which those of `prefecture` staff. Any other account does not
/// exist for them.
bool coversAccount(store::Transaction &tx, const StaffId &who, const AccountId &account, const QString &prefecture);

} // namespace mado::staff
