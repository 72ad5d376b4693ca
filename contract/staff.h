// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/ids.h"

#include <QStringList>

namespace mado {

enum class Role { Nurse, Counsellor, Physician, MedicineCoordinator, Officer, Supervisor, Administrator, Auditor };

/// The signed-in member of staff, as the server knows them.
struct StaffProfile
{
    StaffId id;
    QString login; ///< Staff number, e.g. "K-30417".
    QString name;  ///< Family name as colleagues read it.
    Role role;
    QString prefecture; ///< JIS X 0401 code, "14" for Kanagawa.
    friend bool operator==(const StaffProfile &, const StaffProfile &) = default;
};

/// How a colleague appears on screen.
struct StaffName
{
    StaffId id;
    QString name;
    Role role;
    friend bool operator==(const StaffName &, const StaffName &) = default;
};

} // namespace mado
