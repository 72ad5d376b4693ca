// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/staff/break_glass.h"

#include "backend/desk/commands.h"
#include "backend/desk/refusals.h"
#include "backend/staff/details.h"
#include "backend/store/identity_rows.h"
#include "backend/store/people_rows.h"
#include "backend/store/reach_rows.h"
#include "backend/store/staff_record_rows.h"

namespace mado::staff {

namespace {

constexpr qsizetype shortestReason = 10;
constexpr qsizetype longestReason = 500;

BreakGlass told(store::Transaction &tx, const store::OpeningRow &row)
{
    return {row.id, store::staffName(tx, row.staff), row.request, row.from, row.until};
}

void end(store::Transaction &tx, const store::OpeningRow &opening, const QDateTime &now)
{
    store::endOpening(tx, opening.id);
    store::closeReach(tx, opening.staff, opening.id);
    desk::returnHeld(tx, opening.staff, desk::Held::OutOfReach, now);
    store::insertChange(tx, {opening.staff, now, std::nullopt, StaffChangeKind::ReachEnded});
}

} // namespace

tl::expected<BreakGlassId, Problem> breakGlass(store::Transaction &tx, const StaffId &who, const QDateTime &now,
                                               const BreakGlassRequest &request)
{
    if (!hasLength(request.reason, shortestReason, longestReason))
        return tl::unexpected(desk::refused::bodyInvalid(QStringLiteral("reason")));
    if (request.prefecture && !isPrefecture(*request.prefecture))
        return tl::unexpected(desk::refused::bodyInvalid(QStringLiteral("prefecture")));
    if (request.consultation && !store::findConsultation(tx, *request.consultation))
        return tl::unexpected(desk::refused::unknownConsultation());
    const store::OpeningRow opening{BreakGlassId::random(), who, request, now, now + openingLasts};
    store::insertOpening(tx, opening);
    store::openReach(tx, who, opening.id, request);
    store::insertChange(tx, {who, now, who, StaffChangeKind::ReachOpened, {}, request.reason});
    return opening.id;
}

std::optional<BreakGlass> findBreakGlass(store::Transaction &tx, const BreakGlassId &id)
{
    const auto row = store::findOpening(tx, id);
    return row ? std::optional(told(tx, *row)) : std::nullopt;
}

BreakGlassList breakGlassList(store::Transaction &tx, const Editor &editor)
{
    BreakGlassList list;
    for (const store::OpeningRow &row : store::newestOpenings(tx)) {
        const auto member = store::findMember(tx, row.staff);
        if (member && editor.covers(*member))
            list.openings.append(told(tx, row));
    }
    return list;
}

int endOpeningsOver(store::Transaction &tx, const QDateTime &now)
{
    const auto over = store::openingsOver(tx, now);
    for (const store::OpeningRow &opening : over)
        end(tx, opening, now);
    return int(over.size());
}

void endOpeningsOf(store::Transaction &tx, const StaffId &who, const QDateTime &now)
{
    for (const store::OpeningRow &opening : store::openingsOf(tx, who))
        end(tx, opening, now);
}

} // namespace mado::staff
