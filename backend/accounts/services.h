// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/templates.h"
#include "backend/staff/services.h"

#include <map>

namespace mado::accounts {

/// An account that was configured with a package of its own.
struct Configured
{
    LocalText name;
    QString prefecture; ///< JIS X 0401 code of those who staff it.
    QString folder;
    std::shared_ptr<const survey::AccountPackage> package;
};

/// What the routes of this folder work with; all of it outlives them.
struct AccountServices
{
    staff::StaffServices &staff;
    Templates templates;
    std::map<AccountId, Configured> configured; ///< Whose rules can be read.
};

} // namespace mado::accounts
