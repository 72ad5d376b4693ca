// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/refusals.h"
#include "backend/staff/details.h"
#include "backend/staff/people.h"
#include "backend/staff/refusals.h"
#include "backend/store/people_rows.h"
#include "backend/store/reach_rows.h"
#include "backend/store/staff_record_rows.h"

namespace mado::staff {

namespace {

std::optional<Problem> refusalOf(store::Transaction &tx, const Editor &editor, const StaffMember &member,
                                 const StaffUpdate &update, const QList<AccountId> &accounts)
{
    if (member.id == editor.id)
        return refused::oneself();
    if (member.state == StaffState::Gone)
        return refused::wrongState();
    if (update.details.login != member.details.login)
        return desk::refused::bodyInvalid(QStringLiteral("details.login"));
    if (const auto fault = faultOf(tx, editor, update.details, accounts))
        return desk::refused::bodyInvalid(QStringLiteral("details.") + *fault);
    const bool steps = member.details.role == Role::Administrator && update.details.role != Role::Administrator;
    if (steps && member.state == StaffState::Active && !store::hasOtherAdministrator(tx, member.id))
        return refused::lastAdministrator();
    return std::nullopt;
}

} // namespace

PersonOutcome change(store::Transaction &tx, const Editor &editor, const StaffId &id, const StaffUpdate &update,
                     const QList<AccountId> &accounts)
{
    const auto member = colleague(tx, editor, id);
    if (!member)
        return tl::unexpected(member.error());
    if (auto refusal = refusalOf(tx, editor, *member, update, accounts))
        return tl::unexpected(std::move(*refusal));
    if (!store::updateMember(tx, id, update.revision, update.details))
        return tl::unexpected(refused::changedMeanwhile());
    const auto changes = differences(member->details, update.details);
    if (!changes.isEmpty())
        store::insertChange(tx, {id, editor.now, editor.id, StaffChangeKind::Changed, changes});
    if (member->state == StaffState::Invited)
        return id; // reaches nothing before they enrol
    if (reachOf(member->details) != reachOf(update.details))
        store::setScopeReach(tx, id, reachOf(update.details));
    desk::returnHeld(tx, id, desk::Held::OutOfReach, editor.now);
    return id;
}

} // namespace mado::staff
