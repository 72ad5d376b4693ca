// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/roles.h"

namespace mado::desk {

bool mayAct(Role role)
{
    switch (role) {
    case Role::Nurse:
    case Role::Counsellor:
    case Role::Physician:
    case Role::MedicineCoordinator:
    case Role::Supervisor:
        return true;
    case Role::Officer:
    case Role::Administrator:
    case Role::Auditor:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<ConsultationKind> kindFor(Role role)
{
    switch (role) {
    case Role::Nurse:
        return ConsultationKind::Nurse;
    case Role::Counsellor:
        return ConsultationKind::Counsellor;
    case Role::Physician:
        return ConsultationKind::Physician;
    case Role::MedicineCoordinator:
        return ConsultationKind::Medicine;
    default:
        return std::nullopt;
    }
}

} // namespace mado::desk
