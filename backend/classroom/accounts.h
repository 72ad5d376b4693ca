// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/learning/teaching.h"
#include "backend/staff/account_book.h"

namespace mado::classroom {

/// An account that helps children learn.
struct Account
{
    LocalText name;
    QString prefecture; ///< JIS X 0401 code of those who staff it.
    std::shared_ptr<const learning::Teaching> teaching;
};
using Accounts = std::map<AccountId, Account>;
using AccountBook = staff::AccountBook<Account>;

} // namespace mado::classroom
