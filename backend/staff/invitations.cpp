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

void StaffInvitations::accepted(store::Transaction &tx, const QString &code, const QDateTime &now) const
{
    const auto id = invited(tx, code, now);
    if (!id)
        return;
    store::deleteInvitation(tx, *id);
    store::setMemberState(tx, *id, StaffState::Active);
    store::setScopeReach(tx, *id, reachOf(store::findMember(tx, *id)->details));
    store::insertChange(tx, {*id, now, std::nullopt, StaffChangeKind::Enrolled});
}

} // namespace mado::staff
