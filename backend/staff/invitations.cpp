// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/staff/invitations.h"

#include "backend/staff/details.h"
#include "backend/staff/invitation_code.h"
#include "backend/store/people_rows.h"
#include "backend/store/reach_rows.h"
#include "backend/store/staff_record_rows.h"

namespace mado::staff {

std::optional<StaffId> StaffInvitations::invited(store::Transaction &tx, const QString &code,
                                                 const QDateTime &now) const
{
    return store::invitedWith(tx, invitationHash(code), now);
}

std::optional<QByteArray> StaffInvitations::markOf(store::Transaction &tx, const StaffId &staff,
                                                   const QDateTime &now) const
{
    return store::invitationOf(tx, staff, now);
}

void StaffInvitations::accepted(store::Transaction &tx, const StaffId &staff, const QDateTime &now) const
{
    store::deleteInvitation(tx, staff);
    store::setMemberState(tx, staff, StaffState::Active);
    store::setScopeReach(tx, staff, reachOf(store::findMember(tx, staff)->details));
    store::insertChange(tx, {staff, now, std::nullopt, StaffChangeKind::Enrolled});
}

} // namespace mado::staff
