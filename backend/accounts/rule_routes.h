// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/services.h"
#include "backend/identity/gate.h"

namespace mado::accounts {

void addRuleRoutes(identity::StaffRoutes &routes, AccountServices &services);

} // namespace mado::accounts
