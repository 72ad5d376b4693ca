// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/roles.h"

#include "backend/store/people_rows.h"
#include "contract/permissions.h"

namespace mado::desk {

namespace {

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

} // namespace

bool mayAct(Role role) { return allows(role, Permission::SeeConsultations); }

QList<ConsultationKind> kindsOf(store::Transaction &tx, const StaffProfile &staff)
{
    const QList<ConsultationKind> set = store::kindsTakenBy(tx, staff.id);
    const auto own = kindFor(staff.role);
    return set.isEmpty() && own ? QList{*own} : set;
}

} // namespace mado::desk
