// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/suitable.h"

#include <algorithm>
#include <tuple>

namespace mado {

namespace {

/// Supervisors can take anything, and are nobody's first choice: others with room go before them.
std::optional<ConsultationKind> kindOf(const BoardPerson &person)
{
    switch (person.staff.role) {
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

bool takes(const BoardPerson &person, ConsultationKind kind)
{
    return person.kinds.isEmpty() ? kindOf(person) == kind : person.kinds.contains(kind);
}

} // namespace

QList<BoardPerson> bySuitability(QList<BoardPerson> people, const std::optional<Consultation> &consultation,
                                 int comfortable)
{
    const auto rank = [&](const BoardPerson &person) {
        const bool holder = consultation && consultation->owner && consultation->owner->staff.id == person.staff.id;
        const bool speaks = !consultation || person.languages.contains(consultation->resident.language);
        const bool able = !consultation || takes(person, consultation->kind);
        const bool leads = person.staff.role == Role::Supervisor;
        return std::tuple(holder, !person.connected, person.duty, !able, !speaks, person.load() >= comfortable, leads,
                          person.load());
    };
    std::stable_sort(people.begin(), people.end(),
                     [&](const BoardPerson &a, const BoardPerson &b) { return rank(a) < rank(b); });
    return people;
}

} // namespace mado
