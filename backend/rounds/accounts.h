// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/survey/package.h"
#include "contract/ids.h"

#include <map>
#include <memory>

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

} // namespace mado::rounds
