// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/refusals.h"
#include "backend/staff/details.h"
#include "backend/staff/invitation_code.h"
#include "backend/staff/people.h"
#include "backend/staff/refusals.h"
#include "backend/store/people_rows.h"
#include "backend/store/staff_record_rows.h"

namespace mado::staff {

PersonOutcome invite(store::Transaction &tx, const Editor &editor, const StaffDetails &details,
                     const QList<AccountId> &accounts)
{
    if (const auto fault = faultOf(tx, editor, details, accounts))
        return tl::unexpected(desk::refused::bodyInvalid(*fault));
    const StaffId id = StaffId::random();
    if (!store::insertMember(tx, id, details, editor.now))
        return tl::unexpected(refused::loginTaken());
    store::insertChange(tx, {id, editor.now, editor.id, StaffChangeKind::Invited});
    return id;
}

tl::expected<InvitationIssued, Problem> issueCode(store::Transaction &tx, const Editor &editor, const StaffId &id)
{
    const auto member = colleague(tx, editor, id);
    if (!member)
        return tl::unexpected(member.error());
    if (member->state != StaffState::Invited)
        return tl::unexpected(refused::wrongState());
    const QString code = newInvitationCode();
    const QDateTime validUntil = editor.now + invitationLasts;
    store::putInvitation(tx, id, invitationHash(code), validUntil);
    return InvitationIssued{*member, code, validUntil};
}

void noteCodeRenewed(store::Transaction &tx, const Editor &editor, const StaffId &id)
{
    store::insertChange(tx, {id, editor.now, editor.id, StaffChangeKind::CodeRenewed});
}

} // namespace mado::staff
