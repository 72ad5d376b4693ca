// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/faq/shelf.h"
#include "backend/staff/account_book.h"
#include "backend/staff/services.h"

namespace mado::editorial {

/// What the routes of this folder work with; all of it outlives them.
struct FaqServices
{
    staff::StaffServices &staff;
    staff::AccountBook<faq::Account> accounts;
};

} // namespace mado::editorial
