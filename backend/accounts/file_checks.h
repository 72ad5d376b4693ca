// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked in the files as they are written, so that a fault names its line.
#pragma once

#include "backend/survey/package.h"
#include "contract/service_account.h"

namespace mado::accounts {

/// How many files of data the package has.
int yamlFiles(const QString &folder);

/// Every link in the package and its frequent questions begins with https:// and names a host by its name.
AccountCheck links(const QString &folder, const survey::AccountPackage &package, const AccountContent &content);

} // namespace mado::accounts
