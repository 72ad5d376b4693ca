// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"

namespace mado::main {

/// Adds the canned replies of a package that are new here; why not, where it fails.
std::optional<QString> installCanned(store::Database &database, const AccountId &account, const QString &packageFolder,
                                     const QDateTime &now);

} // namespace mado::main
