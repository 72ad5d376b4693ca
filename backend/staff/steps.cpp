// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/refusals.h"
#include "backend/staff/break_glass.h"
#include "backend/staff/details.h"
#include "backend/staff/people.h"
#include "backend/staff/refusals.h"
#include "backend/store/feed.h"
#include "backend/store/people_rows.h"
#include "backend/store/reach_rows.h"
#include "backend/store/second_factor_rows.h"
#include "backend/store/session_rows.h"
#include "backend/store/staff_record_rows.h"

#include <QTimeZone>

namespace mado::staff {

namespace {

constexpr qsizetype longestReason = 500;

/// The colleague, if they are in one of the states and the editor may take the step at all.
tl::expected<StaffMember, Problem> ready(store::Transaction &tx, const Editor &editor, const StaffId &id,
                                         const StaffStep &step, std::initializer_list<StaffState> states)
{
    auto member = colleague(tx, editor, id);
    if (!member)
        return tl::unexpected(member.error());
    if (id == editor.id)
        return tl::unexpected(refused::oneself());
    if (std::find(states.begin(), states.end(), member->state) == states.end())
        return tl::unexpected(refused::wrongState());
    if (!hasLength(step.reason, 1, longestReason))
        return tl::unexpected(desk::refused::bodyInvalid(QStringLiteral("reason")));
    return member;
}

bool isLastAdministrator(store::Transaction &tx, const StaffMember &member)
{
    return member.details.role == Role::Administrator && member.state == StaffState::Active &&
           !store::hasOtherAdministrator(tx, member.id);
}

void shutOut(store::Transaction &tx, const StaffId &id, const QDateTime &now)
{
    for (const store::SessionRow &session : store::sessionsOf(tx, id)) {
        if (session.state == SessionState::Active)
            store::setSessionState(tx, session.id, SessionState::WipeOrdered);
    }
    store::deleteInvitation(tx, id);
    endOpeningsOf(tx, id, now);
    desk::returnHeld(tx, id, desk::Held::All, now);
    store::nextFeed(tx); // wakes what their console may have waiting
}

} // namespace

PersonOutcome suspend(store::Transaction &tx, const Editor &editor, const StaffId &id, const StaffStep &step)
{
    const auto member = ready(tx, editor, id, step, {StaffState::Active});
    if (!member)
        return tl::unexpected(member.error());
    if (isLastAdministrator(tx, *member))
        return tl::unexpected(refused::lastAdministrator());
    store::setMemberState(tx, id, StaffState::Suspended);
    shutOut(tx, id, editor.now);
    store::insertChange(tx, {id, editor.now, editor.id, StaffChangeKind::Suspended, {}, step.reason});
    return id;
}

PersonOutcome resume(store::Transaction &tx, const Editor &editor, const StaffId &id, const StaffStep &step)
{
    const auto member = ready(tx, editor, id, step, {StaffState::Suspended});
    if (!member)
        return tl::unexpected(member.error());
    store::setMemberState(tx, id, StaffState::Active);
    store::insertChange(tx, {id, editor.now, editor.id, StaffChangeKind::Resumed, {}, step.reason});
    return id;
}

PersonOutcome leave(store::Transaction &tx, const Editor &editor, const StaffId &id, const StaffStep &step)
{
    const auto member = ready(tx, editor, id, step, {StaffState::Invited, StaffState::Active, StaffState::Suspended});
    if (!member)
        return tl::unexpected(member.error());
    if (isLastAdministrator(tx, *member))
        return tl::unexpected(refused::lastAdministrator());
    store::setMemberState(tx, id, StaffState::Gone);
    shutOut(tx, id, editor.now);
    store::endReach(tx, id);
    store::insertChange(tx, {id, editor.now, editor.id, StaffChangeKind::Left, {}, step.reason});
    return id;
}

PersonOutcome resetSecondFactor(store::Transaction &tx, const Editor &editor, const StaffId &id, const StaffStep &step)
{
    const auto member = ready(tx, editor, id, step, {StaffState::Active, StaffState::Suspended});
    if (!member)
        return tl::unexpected(member.error());
    store::dropSecondFactor(tx, id);
    store::deleteEnrolmentsOf(tx, id);
    store::insertChange(tx, {id, editor.now, editor.id, StaffChangeKind::SecondFactorReset, {}, step.reason});
    return id;
}

int suspendExpired(store::Transaction &tx, const QDateTime &now)
{
    const QDate today = now.toTimeZone(QTimeZone("Asia/Tokyo")).date();
    int suspended = 0;
    for (const StaffId &id : store::membersUsableBefore(tx, today)) {
        const auto member = store::findMember(tx, id);
        if (!member || isLastAdministrator(tx, *member))
            continue;
        store::setMemberState(tx, id, StaffState::Suspended);
        shutOut(tx, id, now);
        store::insertChange(tx, {id, now, std::nullopt, StaffChangeKind::Suspended, {}, QStringLiteral("usableUntil")});
        ++suspended;
    }
    return suspended;
}

} // namespace mado::staff
