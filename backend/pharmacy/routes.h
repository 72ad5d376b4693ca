// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audit/recorder.h"
#include "backend/http/router.h"
#include "backend/medicine/requests.h"
#include "backend/staff/account_book.h"
#include "backend/staff/services.h"

namespace mado::pharmacy {

/// What the routes of this folder work with; all of it outlives them.
struct PharmacyServices
{
    staff::StaffServices &staff;
    staff::AccountBook<medicine::Account> accounts;
    const audit::Recorder &audit;
};

void addRoutes(http::Router &router, PharmacyServices &services);

} // namespace mado::pharmacy
