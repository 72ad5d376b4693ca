// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/templates.h"

namespace mado::accounts {

/// What is looked at before an account is published.
struct Checked
{
    QString folder; ///< Of the template's package.
    AccountContent content;
    tl::expected<bot::Service, QList<Fault>> service; ///< With the content laid over.
};

/// Every check, in the order in which staff read them. A package that cannot be read fails the first and knows no more.
QList<AccountCheck> check(const Checked &what);

bool allPassed(const QList<AccountCheck> &checks);

} // namespace mado::accounts
