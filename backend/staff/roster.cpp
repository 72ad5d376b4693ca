// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/staff/roster.h"

#include "backend/desk/refusals.h"
#include "backend/staff/details.h"
#include "backend/staff/refusals.h"
#include "backend/store/roster_rows.h"

#include <map>

namespace mado::staff {

namespace {

constexpr qsizetype longestName = 64;

} // namespace

tl::expected<TeamId, Problem> putTeam(store::Transaction &tx, const Team &team)
{
    if (!hasLength(team.name.ja, 1, longestName) || !hasLength(team.name.en, 1, longestName))
        return tl::unexpected(desk::refused::bodyInvalid(QStringLiteral("name")));
    store::putTeam(tx, team);
    return team.id;
}

tl::expected<TeamId, Problem> deleteTeam(store::Transaction &tx, const TeamId &id)
{
    if (!store::findTeam(tx, id))
        return tl::unexpected(refused::unknownTeam());
    if (store::teamInUse(tx, id))
        return tl::unexpected(refused::teamInUse());
    store::deleteTeam(tx, id);
    return id;
}

ShiftList shifts(store::Transaction &tx, const Editor &editor, const QDateTime &from, const QDateTime &until)
{
    ShiftList list;
    std::map<StaffId, bool> covered;
    for (const Shift &shift : store::shiftsTouching(tx, from, until)) {
        const auto [known, isNew] = covered.try_emplace(shift.staff, false);
        if (isNew)
            known->second = colleague(tx, editor, shift.staff).has_value();
        if (known->second)
            list.shifts.append(shift);
    }
    return list;
}

tl::expected<ShiftId, Problem> putShift(store::Transaction &tx, const Editor &editor, const Shift &shift)
{
    if (const auto member = colleague(tx, editor, shift.staff); !member)
        return tl::unexpected(member.error());
    if (shift.until <= shift.from || shift.until > shift.from + longestShift)
        return tl::unexpected(desk::refused::bodyInvalid(QStringLiteral("until")));
    const auto former = store::findShift(tx, shift.id);
    if (former && !colleague(tx, editor, former->staff))
        return tl::unexpected(desk::refused::bodyInvalid(QStringLiteral("id")));
    store::putShift(tx, shift);
    return shift.id;
}

tl::expected<ShiftId, Problem> deleteShift(store::Transaction &tx, const Editor &editor, const ShiftId &id)
{
    const auto shift = store::findShift(tx, id);
    if (shift && colleague(tx, editor, shift->staff))
        store::deleteShift(tx, id);
    return id;
}

} // namespace mado::staff
