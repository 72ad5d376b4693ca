// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/staff/account_book.h"
#include "backend/survey/package.h"

namespace mado::rounds {

/// An account that asks a survey.
struct Account
{
    std::shared_ptr<const survey::AccountPackage> package;
    QString prefecture; ///< JIS X 0401 code of those who staff it.

    /// Whose agreement asking about health needs.
    QStringList purposes() const;
};
using Accounts = std::map<AccountId, Account>;
using AccountBook = staff::AccountBook<Account>;

} // namespace mado::rounds
