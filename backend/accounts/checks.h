// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/templates.h"

#include <QTemporaryDir>
#include <memory>

namespace mado::accounts {

/// What is looked at before an account is published.
struct Checked
{
    QString folder; ///< Of the package: the template's, or a copy with rules of its own.
    AccountContent content;
    tl::expected<bot::Service, QList<Fault>> service; ///< With the content laid over.
    std::shared_ptr<const QTemporaryDir> copy = {};   ///< Holds the folder, if it is a copy.
};

/// Every check, in the order in which staff read them. A package that cannot be read fails the first and knows no more.
QList<AccountCheck> check(const Checked &what);

bool allPassed(const QList<AccountCheck> &checks);

} // namespace mado::accounts
