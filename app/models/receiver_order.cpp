// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/receiver_order.h"

#include <algorithm>
#include <tuple>

namespace mado {

namespace {

Role professionFor(ConsultationKind kind)
{
    switch (kind) {
    case ConsultationKind::Nurse:
        return Role::Nurse;
    case ConsultationKind::Counsellor:
        return Role::Counsellor;
    case ConsultationKind::Physician:
        return Role::Physician;
    case ConsultationKind::Medicine:
        return Role::MedicineCoordinator;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Receiver> bySuitability(QList<Receiver> receivers, const Consultation &consultation)
{
    const Role wanted = professionFor(consultation.kind);
    const auto rank = [wanted](const Receiver &one) {
        return std::tuple(!one.here, one.staff.role != wanted, one.staff.role == Role::Supervisor, one.held);
    };
    std::stable_sort(receivers.begin(), receivers.end(),
                     [&](const Receiver &a, const Receiver &b) { return rank(a) < rank(b); });
    return receivers;
}

} // namespace mado
