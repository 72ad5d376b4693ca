// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/accounts.h"

namespace mado::training {

/// The login named in the ready line.
inline constexpr QLatin1String practisingNurse("K-30417");

/// Makes the invented staff, all with this password; those there already stay. The error says what failed.
tl::expected<void, QString> seedStaff(store::Database &database, const Clock &clock, const QString &password);

} // namespace mado::training
