// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/main/packages.h"
#include "backend/store/engine.h"
#include "contract/canned_reply.h"

namespace mado::main {

/// Adds the canned replies of a package that are new here; why not, where it fails.
std::optional<QString> installCanned(store::Database &database, const AccountId &account, const QString &packageFolder,
                                     const QDateTime &now);

/// What each account says of itself in canned replies.
QList<CannedPlace> placesOf(const Services &services);

} // namespace mado::main
