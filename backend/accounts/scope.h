// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "contract/staff.h"

namespace mado::accounts {

/// Whether an account of this prefecture lies in somebody's scope.
bool covers(store::Transaction &tx, const StaffId &who, const AccountId &account, const QString &prefecture);

} // namespace mado::accounts
